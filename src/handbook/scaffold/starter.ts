import type { z } from 'zod';
import type { Kind, Side } from '../kinds.ts';

/** What the first version of an entry may name, so that nothing in it leads nowhere. */
export interface Known {
  families: readonly string[];
  stages: readonly string[];
  interviewTypes: readonly string[];
  competencies: readonly string[];
}

/** The first version of one side of an entry: fields as an editor writes them, and the text below. */
export interface Starter<Input = object> {
  fields: Input;
  text: string;
}

/** Makes the first version of one side. */
export type StarterOf<Schema extends z.ZodType> = (title: string, known: Known) => Starter<z.input<Schema>>;

/** Marks what is still to be written: found with a search, and by everybody who reads the page. */
export const todo = (what: string) => `TODO: ${what}`;

/** What a new entry is called on the command line: one of it, as people say it. */
export const SINGULAR = {
  'interview-types': 'interview-type',
  stages: 'stage',
  roles: 'role',
  competencies: 'competency',
  'questions-to-ask': 'question-to-ask',
  archetypes: 'archetype',
  practice: 'practice',
  guides: 'guide',
  prompts: 'prompt',
} as const satisfies Record<Kind, string>;

/** The kind that a word names: one of it, or its folder. */
export function kindNamed(word: string): Kind | undefined {
  return (Object.keys(SINGULAR) as Kind[]).find((kind) => word === kind || word === SINGULAR[kind]);
}

/** Where one side of an entry stands, below the content root. */
export const fileOf = (side: Side, kind: Kind, id: string) => `${side}/${kind}/${id}.mdx`;
