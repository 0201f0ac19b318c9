import type { Migration } from './migration.ts';

/** The facts of real documents that version 1 could not hold. */
export const to2: Migration = {
  to: 2,
  says: 'The schema holds more of what hiring documents say, in fields that may be left out; no entry changes.',
  changes: [],
};
