import type { z } from 'zod';
import { archetypeSchema } from './schemas/archetype.ts';
import { competencyInterviewerSchema, competencySchema } from './schemas/competency.ts';
import { guideSchema } from './schemas/guide.ts';
import { interviewTypeInterviewerSchema, interviewTypeSchema } from './schemas/interview-type.ts';
import { practiceSchema } from './schemas/practice.ts';
import { promptSchema } from './schemas/prompt.ts';
import { questionToAskSchema } from './schemas/question-to-ask.ts';
import { roleInterviewerSchema, roleSchema } from './schemas/role.ts';
import { stageInterviewerSchema, stageSchema } from './schemas/stage.ts';

/** The two sides of the wall. */
export type Side = 'candidate' | 'interviewer';
/** Whom a site is built for. */
export type Audience = Side;

/**
 * Every kind of entry: its folder (also its name), its key in handbook.json, what it is called in
 * messages, and the schema of each side it may stand on. `twins` says that a published entry needs both.
 */
export const KINDS = {
  'interview-types': {
    key: 'interviewTypes',
    noun: 'interview type',
    twins: true,
    candidate: interviewTypeSchema,
    interviewer: interviewTypeInterviewerSchema,
  },
  stages: { key: 'stages', noun: 'stage', twins: true, candidate: stageSchema, interviewer: stageInterviewerSchema },
  roles: { key: 'roles', noun: 'role', twins: true, candidate: roleSchema, interviewer: roleInterviewerSchema },
  competencies: {
    key: 'competencies',
    noun: 'competency',
    twins: true,
    candidate: competencySchema,
    interviewer: competencyInterviewerSchema,
  },
  'questions-to-ask': {
    key: 'questionsToAsk',
    noun: 'question to ask us',
    twins: false,
    candidate: questionToAskSchema,
  },
  archetypes: { key: 'archetypes', noun: 'company archetype', twins: false, candidate: archetypeSchema },
  practice: { key: 'practice', noun: 'practice rubric', twins: false, candidate: practiceSchema },
  guides: { key: 'guides', noun: 'guide', twins: false, candidate: guideSchema, interviewer: guideSchema },
  prompts: { key: 'prompts', noun: 'prompt', twins: false, interviewer: promptSchema },
} as const satisfies Record<
  string,
  { key: string; noun: string; twins: boolean; candidate?: z.ZodType; interviewer?: z.ZodType }
>;

/** A kind of entry: the name of its folder. */
export type Kind = keyof typeof KINDS;
/** All kinds, in the order of design and lists. */
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** The schema of one side of a kind; undefined where the kind does not stand on that side. */
export function schemaOf(kind: Kind, side: Side): z.ZodType | undefined {
  const spec: { candidate?: z.ZodType; interviewer?: z.ZodType } = KINDS[kind];
  return spec[side];
}
