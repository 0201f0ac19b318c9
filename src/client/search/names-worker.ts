import { searchInSlices, searchOf, type Hit, type NameSearch } from '../../handbook/search/find.ts';
import { inOne, type OtherNames, type SearchFile } from '../../handbook/search/record.ts';
import { askedOf } from './asked.ts';
import type { Ask, NameAnswer } from './name-search.ts';
import { answerWith } from './worker-line.ts';

// Runs in a worker: thousands of names are read and compared, and the page has time for whoever types.

let file: SearchFile;
let search: NameSearch;
let isWhole = false;

const read = (bytes: ArrayBuffer): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** Lets questions that have come be answered. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** Reads the other names in slices, so that what is typed meanwhile is found by titles. */
async function readOthers(others: OtherNames): Promise<void> {
  const reading = searchInSlices(inOne(file, others));
  let step = reading.next();
  while (step.done !== true) {
    await turn();
    step = reading.next();
  }
  search = step.value;
  isWhole = true;
}

/** What a page shows of hits: of other names, at most the one that was found. */
const shownOf = (hits: readonly Hit[]): Hit[] =>
  hits.map((hit) => ({ ...hit, record: { ...hit.record, also: undefined, parts: undefined, worries: undefined } }));

answerWith(async (ask: Ask) => {
  if ('titles' in ask) {
    file = read(ask.titles) as SearchFile;
    search = searchOf(file);
    return true;
  }
  if ('others' in ask) {
    await readOthers(read(ask.others) as OtherNames);
    return true;
  }
  if ('find' in ask) {
    const { hits, faint, corrected } = search.find(ask.find);
    const answer: NameAnswer = { hits: shownOf(hits), faint: shownOf(faint), corrected, isWhole };
    return answer;
  }
  if ('near' in ask) return shownOf(search.near(ask.near));
  if ('telling' in ask) return askedOf(ask.telling, search.speller);
  return ask.weights.map((path) => search.weightOf(path));
});
