import { z } from 'zod';
import { idSchema } from './ids.ts';
import { textSchema } from './shared.ts';

/**
 * Something that the company keeps about candidates, in its own terms. Whoever states one states all of it: what is
 * kept and nobody knows for how long is no answer.
 */
export const dataKeptSchema = z.strictObject({
  id: idSchema.describe('Handle of this line; keep it when the text changes.'),
  what: textSchema.describe('What is kept, such as "Scorecards and the notes in them".'),
  where: textSchema.describe('Where, and who can read it there.'),
  howLong: textSchema.describe('How long, and from when that counts.'),
  erase: textSchema.describe('How a candidate has it erased, and by when that is done.'),
});

/** As pages read it. */
export type DataKept = z.output<typeof dataKeptSchema>;
