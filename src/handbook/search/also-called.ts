import type { Side } from '../entities/schemas.ts';
import type { Entry } from '../model.ts';

/** What one side of an entry says that it is also called; nothing where the entry has no such side. */
export const alsoCalledOf = (entry: Entry<unknown, unknown>, side: Side): readonly { name: string; worry: boolean }[] =>
  (entry[side] as { alsoCalled: { name: string; worry: boolean }[] } | undefined)?.alsoCalled ?? [];
