import type { z } from 'zod';
import { archetypeSchema } from './archetypes/schema.ts';
import { competencyInterviewerSchema, competencySchema } from './competencies/schema.ts';
import { guideSchema } from './guides/schema.ts';
import { interviewTypeInterviewerSchema, interviewTypeSchema } from './interview-types/schema.ts';
import { messageSchema } from './messages/schema.ts';
import { practiceSchema } from './practice/schema.ts';
import { practiceTaskSchema } from './practice-tasks/schema.ts';
import { promptSchema } from './prompts/schema.ts';
import { questionToAskSchema } from './questions-to-ask/schema.ts';
import { rehearsalSchema } from './rehearsals/schema.ts';
import { roleInterviewerSchema, roleSchema } from './roles/schema.ts';
import { stageInterviewerSchema, stageSchema } from './stages/schema.ts';
import { workedExampleSchema } from './worked-examples/schema.ts';

/** The two sides of the wall. */
export type Side = 'candidate' | 'interviewer';
/** Whom a site is built for. */
export type Audience = Side;

/**
 * The shape of every kind of entry, by its folder: its key in handbook.json and the schema of each side it may
 * stand on. `twins` says that a published entry needs both. What else is known of a kind stands in its folder,
 * and kinds.ts has it; this list is what the model itself is made of.
 */
export const SCHEMAS = {
  'interview-types': {
    key: 'interviewTypes',
    twins: true,
    candidate: interviewTypeSchema,
    interviewer: interviewTypeInterviewerSchema,
  },
  stages: { key: 'stages', twins: true, candidate: stageSchema, interviewer: stageInterviewerSchema },
  roles: { key: 'roles', twins: true, candidate: roleSchema, interviewer: roleInterviewerSchema },
  competencies: {
    key: 'competencies',
    twins: true,
    candidate: competencySchema,
    interviewer: competencyInterviewerSchema,
  },
  'questions-to-ask': { key: 'questionsToAsk', twins: false, candidate: questionToAskSchema },
  archetypes: { key: 'archetypes', twins: false, candidate: archetypeSchema },
  practice: { key: 'practice', twins: false, candidate: practiceSchema },
  'worked-examples': { key: 'workedExamples', twins: false, candidate: workedExampleSchema },
  'practice-tasks': { key: 'practiceTasks', twins: false, candidate: practiceTaskSchema },
  guides: { key: 'guides', twins: false, candidate: guideSchema, interviewer: guideSchema },
  prompts: { key: 'prompts', twins: false, interviewer: promptSchema },
  rehearsals: { key: 'rehearsals', twins: false, interviewer: rehearsalSchema },
  messages: { key: 'messages', twins: false, interviewer: messageSchema },
} as const satisfies Record<string, { key: string; twins: boolean; candidate?: z.ZodType; interviewer?: z.ZodType }>;

/** A kind of entry: the name of its folder. */
export type Kind = keyof typeof SCHEMAS;
/** All kinds, in the order of design and lists. */
export const KIND_NAMES = Object.keys(SCHEMAS) as Kind[];
/** Both sides, candidates' first. */
export const SIDES = ['candidate', 'interviewer'] as const satisfies Side[];

/** The sides that an audience may see. Nothing for candidates ever opens what lies below `interviewer/`. */
export const sidesFor = (audience: Audience): readonly Side[] => (audience === 'interviewer' ? SIDES : ['candidate']);

/** The schema of one side of a kind; undefined where the kind does not stand on that side. */
export function schemaOf(kind: Kind, side: Side): z.ZodType | undefined {
  const spec: { candidate?: z.ZodType; interviewer?: z.ZodType } = SCHEMAS[kind];
  return spec[side];
}

type OutputOn<K extends Kind, S extends Side> =
  (typeof SCHEMAS)[K] extends Record<S, infer Schema extends z.ZodType> ? z.output<Schema> : undefined;
type StandsOnBoth<K extends Kind> = (typeof SCHEMAS)[K] extends Record<Side, z.ZodType> ? true : false;

/** What code reads of the candidate side of a kind; of a kind that may stand on either side, it may be missing. */
export type CandidateOf<K extends Kind> =
  | OutputOn<K, 'candidate'>
  | ((typeof SCHEMAS)[K]['twins'] extends false ? (StandsOnBoth<K> extends true ? undefined : never) : never);
/** What code reads of the interviewer side of a kind. */
export type InterviewerOf<K extends Kind> = OutputOn<K, 'interviewer'>;
