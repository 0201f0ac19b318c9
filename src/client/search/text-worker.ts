import { loadPagefind, type Pagefind } from '../pagefind.ts';
import { findText, hitsOf, type FoundPages } from './full-text.ts';
import type { Ask } from './text-search.ts';
import { answerWith } from './worker-line.ts';

// Runs in a worker: Pagefind's own script needs no other worker there, which would be as large as itself.

let pagefind: Pagefind;
/** What was found for the last question, by its number. */
let latest: { id: number; found: FoundPages } | undefined;

answerWith(async (ask: Ask, id) => {
  if ('load' in ask) {
    pagefind = await loadPagefind(new URL(ask.load));
    return true;
  }
  if ('find' in ask) {
    const found = await findText(pagefind, ask.find, ask.filters);
    // A question that took longer than the next one is not the last.
    if (!latest || latest.id < id) latest = { id, found };
    return { pages: found.pages.length, filters: found.filters };
  }
  return latest?.id === ask.of ? hitsOf(latest.found.pages.slice(ask.from, ask.to), latest.found) : [];
});
