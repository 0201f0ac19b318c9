import { z } from 'zod';
import { isLanguageTag } from '../text/direction.ts';
import { adjustmentsSchema } from './adjustments.ts';
import { dataKeptSchema } from './data-kept.ts';
import { idSchema, ref } from './ids.ts';
import { levelsSchema } from './levels.ts';
import { practicalSchema } from './practical.ts';
import { promisesSchema } from './promises.ts';
import { aiAssistantsSchema, dateSchema, linkSchema, recordingSchema, textSchema, titledItemSchema } from './shared.ts';

const contactSchema = z.strictObject({
  label: textSchema.describe('Who answers, such as "The recruiting team".'),
  email: z.email({ error: 'expected an e-mail address' }).describe('Where to write.'),
  note: textSchema.optional().describe('What to expect, such as how soon the answer comes.'),
});

const LANGUAGE_TAG = 'expected a BCP 47 language tag such as en or de-AT';

const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, { error: LANGUAGE_TAG, abort: true })
  .refine(isLanguageTag, { error: LANGUAGE_TAG });

/** Two slashes at the beginning of a path would be read as the name of another site in every link. */
const isPlainAddress = ({ pathname, search, hash, username, password }: URL) =>
  !pathname.includes('//') && [search, hash, username, password].every((part) => part === '');

const siteAddress = (which: string) =>
  z
    .url({ protocol: /^https?$/, error: `expected the address of the ${which}` })
    .refine((url) => !URL.canParse(url) || isPlainAddress(new URL(url)), {
      error:
        'expected origin and path alone, without two slashes in a row, a name and password, or anything after ? or #',
    });

/** A picture of the company; only SVG is as sharp on a screen as on paper. */
const brandPicture = z
  .string()
  .regex(/^[^\s/\\.][^\s/\\]*\.svg$/, { error: 'expected the name of an SVG file beside company.yaml, such as logo.svg' })
  .optional();

/** Who we are: everything that another company changes to make the handbook its own. */
export const companySchema = z
  .strictObject({
    name: textSchema.describe('The name of the company. It stands only here.'),
    url: siteAddress('candidate site, such as https://jobs.example/hiring/')
      .describe('Address of the candidate site: origin and base path.'),
    interviewerUrl: siteAddress('interviewers’ site, such as https://interviewers.jobs.example/')
      .optional()
      .describe(
        'Address of the interviewers’ site, where it is another one: origin and base path. Then its pages link to what candidates read on their site.',
      ),
    lang: languageTag
      .default('en')
      .describe('Language of the content, as a tag such as en.'),
    interfaceLang: languageTag
      .optional()
      .describe('Language of the words around the content, if it is another: one that there are words in. Texts of the content then say which language they are in.'),
    accent: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i, { error: 'expected a colour such as #0b6e6e' })
      .default('#17625c')
      .describe('The accent colour as #rrggbb; shades for both themes are derived from it.'),
    font: z
      .string()
      .regex(/^(?:figtree|system|[^\s/\\.][^\s/\\]*\.woff2)$/, {
        error: 'expected figtree, system, or the name of a WOFF2 file beside company.yaml, such as our-font.woff2',
      })
      .optional()
      .describe('The font of the pages: figtree (which is used if this is left out), system for the one of each device, or the name of a WOFF2 file beside company.yaml, best a variable one.'),
    logo: brandPicture.describe('Name of an SVG file beside company.yaml, such as logo.svg; it stands before the name of the company.'),
    logoDark: brandPicture.describe('The same for dark pages, and for the dark band of the interviewers’ site; left out, logo stands there too.'),
    favicon: brandPicture.describe('Name of an SVG file beside company.yaml, such as favicon.svg; tabs and bookmarks show it.'),
    tagline: textSchema.describe('One sentence under the title of the home page.'),
    values: z.array(
      titledItemSchema.extend({
        competency: ref('competencies').optional().describe('The competency that rates this value.'),
      }),
    ).describe('What we value; each is rated somewhere or the check says so.'),
    principles: z.array(titledItemSchema).default([]).describe('How we interview.'),
    contacts: z.strictObject({
      recruiting: contactSchema.describe('Where candidates ask anything about their process.'),
      accommodations: contactSchema.describe('Where candidates ask for accommodations.'),
      concerns: contactSchema
        .optional()
        .describe('Whom candidates tell if an accommodation is refused, or something went wrong; best somebody outside of the process.'),
      data: contactSchema
        .optional()
        .describe('Where candidates ask what is kept about them and have it erased; left out, the recruiting contact answers.'),
      mistakes: contactSchema
        .pick({ email: true })
        .optional()
        .describe('Where readers report a mistake on a page; without it no page asks them to.'),
    }).describe('Where candidates write to.'),
    repository: z
      .strictObject({
        url: linkSchema.describe('Address of the repository.'),
        branch: textSchema.default('main').describe('The branch that edits are made on.'),
        contentPath: z
          .string()
          .optional()
          .describe('Path of the folder of company.yaml in it; left out, its path from the folder of handbook.config.yaml.'),
        public: z.boolean().describe('Whether candidates can see it: only then do their pages link to it.'),
      })
      .optional()
      .describe('Where the handbook is edited.'),
    interviewerRepository: z
      .strictObject({
        url: linkSchema.describe('Address of the repository.'),
        branch: textSchema.default('main').describe('The branch that edits are made on.'),
        contentPath: z.string().default('').describe('Path of the interviewers’ side in it; left out, it is the repository’s root.'),
      })
      .optional()
      .describe('Where the interviewers’ side is edited, if it has a repository of its own. Candidates never see this.'),
    defaults: z.strictObject({
      aiAssistants: aiAssistantsSchema
        .optional()
        .describe('Whether AI assistants may be used, and why, where an interview does not say.'),
      recording: recordingSchema
        .optional()
        .describe('Whether live interviews are recorded where they do not say: none, or with-consent.'),
      owner: idSchema.optional().describe('The team that keeps entries right which name no other.'),
      aiGuide: ref('guides')
        .optional()
        .describe('The guide on AI assistants, which the page of every interview links to.'),
      accommodationsGuide: ref('guides')
        .optional()
        .describe('The guide on accommodations, which texts that speak of them link to.'),
      dataGuide: ref('guides')
        .optional()
        .describe('The guide on what happens with the data of candidates, which the page about it links to.'),
      hearBackDays: z
        .int()
        .positive()
        .optional()
        .describe('Working days until a candidate hears back, after a stage that does not say.'),
      lastReviewed: dateSchema
        .optional()
        .describe('The day somebody last read those entries for truth that give no day of their own.'),
      reviewEvery: z.int().positive().default(180).describe('Days between reviews of an entry.'),
      retention: textSchema.optional().describe('How long notes and scores are kept, if the company states it.'),
    }).prefault({}).describe('What holds where an entry says nothing of its own; what neither says is on no page.'),
    promises: promisesSchema
      .default({})
      .describe('What candidates are promised in words of ours; a promise that is not set is made nowhere.'),
    adjustments: adjustmentsSchema
      .prefault({})
      .describe('What can be different in every interview; what is not set is on no page.'),
    families: z
      .array(
        z.strictObject({
          id: idSchema.describe('Handle that roles name as their family.'),
          title: textSchema.describe('The name of the family, such as "Backend".'),
          emphasis: textSchema.describe('What loops of this family go deeper into.'),
          competencies: z.array(ref('competencies')).describe('Competencies that loops of this family stress. What counts more in the decision about a role, its weights say.'),
        }),
      )
      .default([])
      .describe('Families of roles, and what their loops stress.'),
    levels: levelsSchema
      .optional()
      .describe('What the levels are called here; a level without a name of its own is called as in this handbook.'),
    answers: z
      .array(
        z.strictObject({
          question: ref('questions-to-ask').describe('Id of the question to ask us.'),
          answer: textSchema.describe('Our own answer, in plain words.'),
          owner: idSchema.describe('Who keeps the answer true.'),
          date: dateSchema.describe('When it was last true.'),
        }),
      )
      .default([])
      .describe("The company's own answers to the questions to ask us."),
    practical: practicalSchema
      .default({})
      .describe('Practical matters that candidates ask about, such as visas: for one that is not set, the page says whom to ask.'),
    data: z
      .array(dataKeptSchema)
      .default([])
      .describe('What the company keeps about candidates, where and how long, and how they have it erased; what is not set is promised nowhere.'),
    links: z
      .strictObject({
        privacyNotice: linkSchema.optional().describe('The privacy notice for applicants.'),
        equalOpportunity: linkSchema.optional().describe('The statement on equal opportunity.'),
        jobs: linkSchema.optional().describe('The list of open positions.'),
        footer: z
          .array(
            z.strictObject({
              label: textSchema.describe('What the link says.'),
              url: linkSchema.describe('Where it leads.'),
            }),
          )
          .optional()
          .describe('Other links at the foot of every page, such as an imprint, in this order.'),
      })
      .default({})
      .describe('Pages of the company that candidates may need.'),
  });

/** What code reads. */
export type Company = z.output<typeof companySchema>;
