import { z } from 'zod';
import { KIND_NAMES, SCHEMAS, schemaOf, type Audience, type Kind } from './entities/schemas.ts';
import { sessionsOf } from './coverage.ts';
import { conductSchema } from './entities/roles/conduct-schema.ts';
import { entriesOf } from './entries.ts';
import type { Entry, Handbook, ResolvedSession, RoleEntry, Step } from './model.ts';
import { companySchema, type Company } from './schemas/company.ts';
import { ITEM_REF, REF } from './schemas/ids.ts';
import { interviewTypeSchema } from './entities/interview-types/schema.ts';

/** Fields for editors, which readers of the data have no use for. */
const FOR_EDITORS = new Set(['ignore', 'like', 'status']);

const range = z.strictObject({ min: z.int(), max: z.int() });

const totalsSchema = z
  .strictObject({
    interviewMinutes: z.int().describe('Live interview time.'),
    calendarMinutes: z.int().describe('Live time with the breaks inside a stage.'),
    selfPacedMinutes: range.describe('Work the candidate does alone.'),
    interviewerMinutes: z.int().describe('Minutes times people present; preparation and debrief are counted apart.'),
  })
  .describe('Times in minutes, computed: the most that a candidate may have.');

const leastSchema = totalsSchema.describe('The same, the least: less where a stage is optional, or one of several.');

const stepSchema = z.strictObject({
  stage: z.string().describe('Id of the stage.'),
  text: z.string().optional(),
  optional: z.string().optional().describe('When it takes place, where not everybody has it.'),
  oneOf: z.array(z.array(z.string())).describe('Ids of sessions of which a candidate has one list.'),
  totals: totalsSchema,
  least: leastSchema,
  splits: z.array(z.array(z.string())),
  sessions: z.array(
    z.strictObject({
      id: z.string(),
      interview: z.string().describe('Id of the interview type.'),
      variant: z.string().optional(),
      minutes: z.int().describe('Live minutes; 0 where the work is self-paced or discussed in another session.'),
      interviewers: z.int().describe('People present; 0 where nobody is, or where nobody has said how many.'),
      breakAfter: z.int(),
      focus: z.string().optional(),
      seats: z.array(z.string()),
      discussedIn: z.string().optional(),
      pay: z.string().optional(),
    }),
  ),
});

/** How a session is held: as written, with the questions that are core where none are named. */
const publicConductSchema = conductSchema.extend({
  core: z.array(z.string()).describe('Ids of the questions asked of everybody, in their order.'),
});

/** The published shape of one side of a kind. */
function sideSchema(kind: Kind, side: Audience): z.ZodRawShape {
  const schema = schemaOf(kind, side) as z.ZodObject | undefined;
  const shape = Object.fromEntries(Object.entries(schema?.shape ?? {}).filter(([key]) => !FOR_EDITORS.has(key)));
  if (kind === 'roles' && side === 'candidate')
    return { ...shape, process: z.array(stepSchema), totals: totalsSchema, least: leastSchema };
  // A type without a live part has no duration to state; everything else about it is as its schema says.
  if (kind === 'interview-types' && side === 'candidate')
    return { ...shape, duration: interviewTypeSchema.shape.duration };
  if (kind === 'roles' && side === 'interviewer') return { ...shape, sessions: z.array(publicConductSchema) };
  return shape;
}

function entrySchema(kind: Kind, audience: Audience): z.ZodType {
  const candidate = schemaOf(kind, 'candidate');
  const interviewer = audience === 'interviewer' ? schemaOf(kind, 'interviewer') : undefined;
  const shape: z.ZodRawShape = candidate ? sideSchema(kind, 'candidate') : sideSchema(kind, 'interviewer');
  const entry = z.strictObject({
    ...shape,
    id: z.string().describe('The name of the entry, and the last part of its address.'),
    ...(candidate && interviewer && { interviewer: z.strictObject(sideSchema(kind, 'interviewer')).optional() }),
  });
  // An entry without a twin may stand on the interviewer side alone, such as a guide: then only its id and title are shared.
  if (interviewer && candidate && !SCHEMAS[kind].twins)
    return entry.partial().extend({ id: z.string(), title: z.string() });
  return entry;
}

const collections = (audience: Audience) =>
  KIND_NAMES.filter((kind) => audience === 'interviewer' || schemaOf(kind, 'candidate'));

/** The schema of handbook.json for an audience. */
export function publicSchema(audience: Audience): z.ZodType {
  return z.strictObject({
    schemaVersion: z.literal(1).describe('Version of this shape.'),
    contentDigest: z.string().describe('A hash of what this audience sees: it changes when that does.'),
    company: companySchema,
    ...Object.fromEntries(
      collections(audience).map((kind) => [SCHEMAS[kind].key, z.array(entrySchema(kind, audience))]),
    ),
  });
}

/** The JSON Schema of handbook.json for an audience. */
export function publicJsonSchema(audience: Audience): object {
  return z.toJSONSchema(publicSchema(audience), {
    io: 'output',
    // Keywords of our own are for editors: a reader's validator may refuse a schema for a word that it does not know.
    override: ({ jsonSchema }) => {
      Reflect.deleteProperty(jsonSchema, REF);
      Reflect.deleteProperty(jsonSchema, ITEM_REF);
    },
  });
}

/** What readers see of an entry's fields. */
export const withoutEditorFields = (data: object) =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !FOR_EDITORS.has(key)));

function publicStep({ stage, text, optional, oneOf, totals, least, splits, sessions }: Step) {
  return {
    stage: stage.id,
    ...(text !== undefined && { text }),
    ...(optional !== undefined && { optional }),
    oneOf,
    totals,
    least,
    splits,
    sessions: sessions.map(
      ({ id, type, variant, minutes, interviewers, breakAfter, focus, seats, discussedIn, pay }) => ({
        id,
        interview: type.id,
        ...(variant && { variant: variant.id }),
        minutes,
        interviewers,
        breakAfter,
        ...(focus !== undefined && { focus }),
        seats,
        ...(discussedIn !== undefined && { discussedIn }),
        ...(pay !== undefined && { pay }),
      }),
    ),
  };
}

const publicConduct = ({ id, conduct: { exercise, core, seats, note } }: ResolvedSession) => ({
  session: id,
  ...(exercise && { exercise: exercise.id }),
  core: core.map((question) => question.id),
  seats: seats.map(({ id: seat, person, does, rates, who }) => ({
    id: seat,
    person,
    does,
    rates,
    ...(who !== undefined && { who }),
  })),
  ...(note !== undefined && { note }),
});

/** The interviewers' fields of an entry as they are published. */
const publicInterviewer = (kind: Kind, entry: Entry<unknown, unknown>, fields: object) => ({
  ...withoutEditorFields(fields),
  ...(kind === 'roles' && { sessions: sessionsOf(entry as RoleEntry).map(publicConduct) }),
});

/** company.yaml as an audience may see it: candidates see no repository that they cannot open, and nothing of where interviewers read and write. */
export function publicCompany(company: Company, audience: Audience): Company {
  if (audience === 'interviewer') return company;
  const shared = { ...company };
  if (!company.repository?.public) delete shared.repository;
  delete shared.interviewerUrl;
  delete shared.interviewerRepository;
  return shared;
}

/** The handbook as data, as an audience may see it, without its digest: everything that is hashed. */
export function publicContent(handbook: Handbook, audience: Audience) {
  const lists = collections(audience).map((kind) => [
    SCHEMAS[kind].key,
    entriesOf(handbook, kind)
      .filter((entry) => audience === 'interviewer' || entry.candidate !== undefined)
      .map((entry) => {
        const candidate = entry.candidate as object | undefined;
        const interviewer = audience === 'interviewer' ? (entry.interviewer as object | undefined) : undefined;
        const shared = candidate ?? (schemaOf(kind, 'candidate') ? {} : interviewer) ?? {};
        return {
          id: entry.id,
          title: entry.title,
          ...withoutEditorFields(shared),
          ...(kind === 'roles' && {
            process: (entry as RoleEntry).process.map(publicStep),
            totals: (entry as RoleEntry).totals,
            least: (entry as RoleEntry).least,
          }),
          ...(interviewer &&
            schemaOf(kind, 'candidate') && {
              interviewer: publicInterviewer(kind, entry, interviewer),
            }),
        };
      }),
  ]) as [string, object[]][];
  return {
    schemaVersion: 1 as const,
    company: publicCompany(handbook.company, audience),
    ...Object.fromEntries(lists),
  };
}
