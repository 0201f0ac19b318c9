import { SUMMARY_LINE_NAMES, summaryLines } from '../../handbook/summary-lines.ts';
import type { LoopSummary } from '../../handbook/what-if.ts';
import type { Format } from '../../words/format.ts';
import { copyOf, fillPlaces } from '../dom.ts';

/** The time of a loop as it is and as it would be: the page's table, with its lines filled. */
export function timeTable(host: Element, before: LoopSummary, after: LoopSummary, format: Format): DocumentFragment {
  const table = copyOf(host, 'time');
  const lines = summaryLines(format);
  for (const name of SUMMARY_LINE_NAMES) {
    const line = lines[name];
    const row = table.querySelector(`tr[data-line="${name}"]`)!;
    const [was, now] = [line.words(before), line.words(after)];
    fillPlaces(row, { was, now, difference: line.difference(before, after) });
    row.classList.toggle('changed', was !== now);
  }
  return table;
}
