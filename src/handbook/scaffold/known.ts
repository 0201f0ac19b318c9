import { KIND_NAMES, SCHEMAS } from '../entities/schemas.ts';
import { entriesOf } from '../entries.ts';
import type { Handbook } from '../model.ts';
import type { Known } from './starter.ts';

const idsOf = (entries: readonly { id: string }[] = []) => entries.map(({ id }) => id);

/** What the first version of an entry may name in a handbook; nothing where that could not be read. */
export const knownIn = (handbook: Handbook | undefined): Known =>
  Object.fromEntries([
    ['families', idsOf(handbook?.company.families)],
    ...KIND_NAMES.map((kind) => [SCHEMAS[kind].key, idsOf(handbook && entriesOf(handbook, kind))]),
  ]) as Known;
