import type { Kind } from '../../../handbook/entities/schemas.ts';

/** What one entry of a kind is called in messages. The description of a kind has it too, and more than a script should load. */
export const NOUNS: Record<Kind, string> = {
  'interview-types': 'interview type',
  stages: 'stage',
  roles: 'role',
  competencies: 'competency',
  'questions-to-ask': 'question to ask us',
  archetypes: 'company archetype',
  practice: 'practice rubric',
  guides: 'guide',
  prompts: 'prompt',
};
