import type { Entry } from '../model.ts';
import { plain } from '../text/plain.ts';

/** Fields by which something that has an id is known, the best first. */
const NAMES = ['title', 'ask', 'question', 'text', 'says'];

function* itemsIn(value: unknown): Generator<[id: string, name: string]> {
  if (typeof value !== 'object' || value === null) return;
  const item = value as Record<string, unknown>;
  const name = NAMES.map((key) => item[key]).find((text) => typeof text === 'string');
  if (typeof item['id'] === 'string' && typeof name === 'string') yield [item['id'], plain(name)];
  for (const inner of Object.values(value)) yield* itemsIn(inner);
}

/** What items of some entries are called, by their ids: a reader does not know the id. The first entry's own come first. */
export function itemNames(entries: readonly Entry<unknown, unknown>[]): ReadonlyMap<string, string> {
  const found = entries.flatMap(({ candidate, interviewer }) => [...itemsIn(candidate), ...itemsIn(interviewer)]);
  return new Map(found.reverse());
}
