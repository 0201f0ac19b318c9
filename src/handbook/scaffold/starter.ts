import type { z } from 'zod';
import type { Kind, SCHEMAS, Side } from '../entities/schemas.ts';

/** Ids of what the first version of an entry may name, so that nothing in it leads nowhere: by the keys of lists. */
export type Known = Record<'families' | (typeof SCHEMAS)[Kind]['key'], readonly string[]>;

/** The first version of one side of an entry: fields as an editor writes them, and the text below. */
export interface Starter<Input = object> {
  fields: Input;
  text: string;
}

/** Makes the first version of one side. */
export type StarterOf<Schema extends z.ZodType> = (title: string, known: Known) => Starter<z.input<Schema>>;

/** Begins what is still to be written: found with a search, and by a check once the entry is published. */
export const TODO = 'TODO:';

/** A text in the place of one that is still to be written. */
export const todo = (what: string) => `${TODO} ${what}`;

/** The fields with which every entry begins. */
export const firstFields = (title: string) => ({
  title,
  summary: todo('one sentence that says what it is.'),
  status: 'draft' as const,
});

/** Where one side of an entry stands, below the content root. */
export const fileOf = (side: Side, kind: Kind, id: string) => `${side}/${kind}/${id}.mdx`;
