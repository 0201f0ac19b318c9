import type { FindingLink } from '../../handbook/review/finding.ts';
import { linkedWords } from '../../handbook/review/linked-words.ts';
import type { ReviewFinding } from '../../handbook/review/review.ts';
import { findingChanges } from '../../handbook/what-if.ts';
import { fill } from '../../handbook/text/fill.ts';
import { copyOf, part } from '../dom.ts';
import { isText, pageData, recordOf } from '../page-data.ts';

/** Addresses by kind of entry, with a place for its id. */
type Pages = Readonly<Record<string, string>>;

/** What a review finds anew, in other words, no longer and as before. */
export function findingLists(
  host: HTMLElement,
  before: readonly ReviewFinding[],
  after: readonly ReviewFinding[],
): DocumentFragment {
  const changes = findingChanges(before, after);
  const pages: Pages = pageData(host, 'pages', recordOf(isText)) ?? {};
  const lists = copyOf(host, 'findings', { count: changes.same.length });
  for (const [name, findings] of Object.entries(changes) as [keyof typeof changes, ReviewFinding[]][]) {
    part(lists, name).append(...findings.map((finding) => findingItem(host, finding, pages)));
    // Nothing new is not worth a heading; how much stays as it was is said in any case.
    if (findings.length === 0 && name !== 'same') part(lists, name).parentElement!.remove();
  }
  return lists;
}

/** A finding in its words, with links where they name something, and beside them to what they do not name. */
function findingItem(host: HTMLElement, finding: ReviewFinding, pages: Pages): DocumentFragment {
  const link = ({ kind, id, label }: FindingLink) => {
    const made = document.createElement('a');
    made.href = fill(pages[kind] ?? '', { id });
    made.textContent = label;
    return made;
  };
  const { parts, rest } = linkedWords(finding);
  const item = copyOf(host, 'finding');
  part(item, 'words').replaceWith(...parts.map((words) => (typeof words === 'string' ? words : link(words))));
  part(item, 'links').append(...rest.flatMap((named) => [' ', link(named)]));
  return item;
}
