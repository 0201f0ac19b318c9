import type { Words } from '../../words/definition.ts';
import type { WordsOfAnyKind } from '../../words/definition/kinds.ts';
import { entryById } from '../entries.ts';
import { kindOf } from '../kinds.ts';
import type { Entry, Handbook } from '../model.ts';

/** What interviewers can narrow a search to besides the kind of page, in words. */
export interface Facets {
  tracks: string[];
  competencies: string[];
}

/** Which tracks an entry belongs to, and which competencies it assesses, as its kind says. */
export function facetsOf(handbook: Handbook, words: Words, entry: Entry<unknown, unknown>): Facets {
  const { track = [], competency = [] } = kindOf(entry.kind).facets?.(entry) ?? {};
  const { groups }: WordsOfAnyKind = words.kinds[entry.kind];
  return {
    tracks: track.map((id) => groups?.[id] ?? id),
    competencies: [...new Set(competency)].flatMap((id) => entryById(handbook.competencies, id)?.title ?? []),
  };
}
