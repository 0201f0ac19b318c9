import { z } from 'zod';
import { idSchema, refToOwnKind } from './ids.ts';

/** Text that a reader sees. Never empty: an empty field says nothing and is a slip. */
export const textSchema = z
  .string({ error: 'expected text' })
  .trim()
  .min(1, { error: 'expected text, found nothing; write it or remove the field' });

/** Keyword of the JSON Schema for the language in which a text is written. */
export const MEDIA_TYPE = 'contentMediaType';
/** A text in Markdown, as that keyword names it. */
export const MARKDOWN = 'text/markdown';

/** Text in Markdown: paragraphs, lists, tables and code. Links, pictures and HTML in it are shown as they are written. */
export const markdownSchema = textSchema.meta({ [MEDIA_TYPE]: MARKDOWN });

/** Whole minutes above zero. */
export const minutesSchema = z
  .int({ error: 'expected whole minutes, such as 45' })
  .positive({ error: 'expected minutes above 0' })
  .max(10080, { error: 'expected minutes within one week (10080 at most)' });

const RATING = { error: 'expected a rating from 1 to 4' };
/** A rating by anchors. */
export const ratingSchema = z.int(RATING).min(1, RATING).max(4, RATING);

/** A count of people, one or more. */
export const peopleSchema = z
  .int({ error: 'expected a whole number of people' })
  .positive({ error: 'expected at least one person' })
  .max(20, { error: 'expected at most 20 people' });

/** A closed range of whole numbers. */
export interface Range {
  min: number;
  max: number;
}

/** `{ min, max }`, the right way up. */
const minAndMax = (unit: z.ZodType<number, number>) =>
  z
    .strictObject({
      min: unit.describe('The smallest value.'),
      max: unit.describe('The largest value.'),
    })
    .refine((value) => value.min <= value.max, {
      error: (issue) => {
        const value = issue.input as Range;
        return `the range is upside down: min ${String(value.min)} is above max ${String(value.max)}`;
      },
    });

const asRange = (value: number | Range): Range => (typeof value === 'number' ? { min: value, max: value } : value);

/** A number, or `{ min, max }`; read as a range in both cases, so code meets one shape. */
function rangeOf(unit: z.ZodType<number, number>, example: string) {
  const range = minAndMax(unit);
  return z
    .union([unit, range], { error: `expected ${example}` })
    .transform(asRange)
    .pipe(range);
}

/** Minutes, or a range of minutes. */
export const minutesRangeSchema = rangeOf(
  minutesSchema,
  'minutes such as 45, or { min: 30, max: 60 }',
);

/** Live minutes: a range, of which both ends are the average where people agree on no more than that. */
export type Duration = Range & { average?: true | undefined };

const averageSchema = z.strictObject({ average: minutesSchema.describe('What it takes on average.') });

/** Minutes of an interview: a number, a range, or `{ average }` of a talk that may well run over. */
export const durationSchema = z
  .union([minutesSchema, minAndMax(minutesSchema), averageSchema], {
    error: 'expected minutes such as 45, { min: 30, max: 60 }, or { average: 30 }',
  })
  .transform(
    (value): Duration => (typeof value === 'object' && 'average' in value
        ? { ...asRange(value.average), average: true }
        : asRange(value)),
  )
  .pipe(
    z.strictObject({
      min: minutesSchema.describe('The smallest value.'),
      max: minutesSchema.describe('The largest value.'),
      average: z.literal(true).optional().describe('True where both are the average, and some take longer.'),
    }),
  );

/** A number of people, or a range of them. */
export const peopleRangeSchema = rangeOf(peopleSchema, 'a number such as 2, or { min: 1, max: 2 }');

/** Whether there is such a day: the 31st of February is written well and still is none. */
function isInCalendar(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** A day as `2026-11-01`. Kept as text: a date in a file has no time zone. */
export const dateSchema = z
  .string({ error: 'expected a date such as 2026-11-01' })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'expected a date such as 2026-11-01', abort: true })
  .refine(isInCalendar, {
    error: 'this day is not in the calendar; expected a date such as 2026-11-01',
  });

/** Whether an address that begins with a slash leads to another site: browsers read `//host` and `/\\host` so. */
export const hasForeignHost = (address: string): boolean => /^[/\\]{2}/.test(address);

/** An address on the web, or one on this site that begins with a slash. */
export const linkSchema = z
  .string({ error: 'expected an address' })
  .regex(/^(?:https?:\/\/[^\s/\\]\S*|mailto:\S+|\/(?:[^\s/\\]\S*)?)$/, {
    error: 'expected an address: https://…, mailto:…, or /path/ on this site',
  });

/** One line of a list that others may point to by its id. */
export const itemSchema = z.strictObject({
  id: idSchema.describe('Handle of this item, unique in the entry; keep it when the text changes.'),
  text: textSchema.describe('What the reader sees.'),
});

/** An item with a heading of its own. */
export const titledItemSchema = z.strictObject({
  id: idSchema.describe('Handle of this item, unique in the entry; keep it when the text changes.'),
  title: textSchema.describe('A few words that name the item.'),
  text: textSchema.describe('What the reader sees.'),
});

/** A further source for the reader. */
export const resourceSchema = z.strictObject({
  title: textSchema.describe('What the link is called on the page.'),
  url: linkSchema.describe('Where it leads: https://… or /path/ on this site.'),
  note: textSchema.optional().describe('Why it is worth a look.'),
});

/** An AI assistant in an interview: what is expected, and why. */
export const aiAssistantsSchema = z.strictObject({
  policy: z
    .enum(['expected', 'encouraged', 'allowed', 'not-allowed'], {
      error: 'expected one of: expected, encouraged, allowed, not-allowed',
    })
    .describe('expected, encouraged, allowed or not-allowed.'),
  reason: textSchema.describe('Why, in a sentence the candidate reads.'),
});

/** Whether an interview is recorded. */
export const recordingSchema = z
  .enum(['none', 'with-consent'], { error: 'expected one of: none, with-consent' })
  .describe('Whether the interview is recorded: none, or with-consent.');

/** A name an entry had before. A name that became several entries stands once and lists the others. */
export const formerNameSchema = z.union(
  [
    textSchema.transform((name) => ({ name })).pipe(
      z.object({
        name: z.string(),
        context: z.string().optional(),
        alsoBecame: z.array(z.string()).optional(),
      }),
    ),
    z.strictObject({
      name: textSchema.describe('The name people used.'),
      context: textSchema
        .optional()
        .describe('Where the name was used, when it meant other things elsewhere: "AI loop".'),
      alsoBecame: z
        .array(refToOwnKind())
        .optional()
        .describe('Ids of other entries of this kind that the name became too.'),
    }),
  ],
  { error: 'expected a former name: text, or { name, context, alsoBecame }' },
);

const aliasSchema = textSchema.max(80, { error: 'expected a few words, of at most 80 characters' });

const foundBy = z.object({
  name: z.string().describe('The words.'),
  worry: z.boolean().describe('Whether it is a worry, which is never shown.'),
});

/** A word that readers know an entry by: a name that is shown where it is found, or a worry, which is not. */
export const alsoCalledSchema = z.union(
  [
    aliasSchema.transform((name) => ({ name, worry: false })).pipe(foundBy),
    z
      .strictObject({
        worry: aliasSchema.describe(
          'What somebody types who is worried: "my mind goes blank". It finds the entry and is shown to nobody.',
        ),
      })
      .transform(({ worry }) => ({ name: worry, worry: true }))
      .pipe(foundBy),
  ],
  { error: 'expected a name such as homework, or { worry: my mind goes blank }' },
);

/** What else an entry is found by. */
const alsoCalled = z
  .array(alsoCalledSchema)
  .default([])
  .describe(
    'Words under which readers look for this page and that are not in its title: abbreviations, synonyms, words of other companies, and worries as { worry: … }. For search alone.',
  );

/** A check that does not apply to this entry, with the reason that the report shows. */
export const ignoreSchema = z.strictObject({
  rule: idSchema.describe('Id of the check, as in the report.'),
  reason: z
    .string()
    .trim()
    .min(15, { error: 'expected a reason of at least 15 characters' })
    .describe('Why the check is wrong here. Shown in the report.'),
});

/** An exception as code reads it. */
export type Ignore = z.output<typeof ignoreSchema>;

/** Fields that every entry of the candidate side has. */
export const commonFields = {
  title: textSchema.describe('The name of the entry, as readers see it.'),
  summary: textSchema
    .max(240, { error: 'expected one sentence of at most 240 characters' })
    .describe('One sentence that says what it is; shown in lists and search.'),
  status: z
    .enum(['published', 'draft'], { error: 'expected one of: published, draft' })
    .default('published')
    .describe('A draft is on neither site.'),
  formerly: z
    .array(formerNameSchema)
    .default([])
    .describe('Names this entry had before; they lead here.'),
  alsoCalled,
  owner: idSchema.optional().describe('The team that keeps this entry right, such as engineering-hiring.'),
  lastReviewed: dateSchema.optional().describe('The day somebody last read the entry for truth.'),
  reviewEvery: z
    .int({ error: 'expected whole days, such as 180' })
    .positive({ error: 'expected days above 0' })
    .optional()
    .describe('Days between reviews; the company default where it is not given.'),
  ignore: z
    .array(ignoreSchema)
    .default([])
    .describe('Checks that do not apply to this entry, each with its reason.'),
};

/** Fields that every entry of the interviewer side may have. */
export const interviewerCommonFields = {
  alsoCalled,
  ignore: commonFields.ignore,
};
