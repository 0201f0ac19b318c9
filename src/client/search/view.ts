import type { Hit } from '../../handbook/search/find.ts';
import { copyOf, part } from '../dom.ts';
import type { Words } from '../words.ts';
import { FACETS, type Counts, type Facet } from './facets.ts';
import type { TextHit } from './full-text.ts';

/** What draws the results of a search: the element whose templates are copied, its words, and the address of a path. */
export interface View {
  owner: Element;
  words: Words<string>;
  href: (path: string) => string;
}

const CHIPS = 8;
/** Reasons that say nothing, or are said back to nobody. */
const UNSAID: readonly Hit['via'][] = ['title', 'worry', 'address'];

/** A page found by a name: why, if that is said. */
export function nameItem({ owner, words, href }: View, { record: { title, kind, path }, via, name }: Hit) {
  const item = copyOf(owner, 'result', { title, kind, section: '' });
  part(item, 'page').setAttribute('href', href(path));
  part(item, 'section').remove();
  if (UNSAID.includes(via)) part(item, 'excerpt').remove();
  else part(item, 'excerpt').textContent = words(via, { name });
  return item;
}

/** A page found by its text: the part that has it, and an excerpt in which Pagefind has marked the words found. */
export function textItem({ owner }: View, { title, kind, url, section, excerpt }: TextHit) {
  const item = copyOf(owner, 'result', { title, kind, section: section ?? '' });
  part(item, 'page').setAttribute('href', url);
  part(item, 'excerpt').innerHTML = excerpt;
  if (kind === '') part(item, 'kind').remove();
  if (section === undefined) part(item, 'section').remove();
  return item;
}

/** A plain link in a list. */
export function linkItem({ owner }: View, title: string, href: string): DocumentFragment {
  const item = copyOf(owner, 'link', { title });
  item.querySelector('a')!.setAttribute('href', href);
  return item;
}

/** The chips of a facet, if there is something to choose. */
function chipsOf(view: View, facet: Facet, counts: Readonly<Record<string, number>>, chosen: string | undefined) {
  const values = Object.entries(counts).filter(([value, count]) => count > 0 || value === chosen);
  if (values.length < 2 && chosen === undefined) return [];
  return values
    .sort((a, b) => b[1] - a[1])
    .slice(0, CHIPS)
    .map(([value, count]) => {
      const label = facet === 'side' ? view.words(`${value}s`) : value;
      const item = copyOf(view.owner, 'facet', { label, count, facet: view.words(facet) });
      const chip = item.querySelector('button')!;
      Object.assign(chip.dataset, { facet, value });
      chip.setAttribute('aria-pressed', String(value === chosen));
      return item;
    });
}

/** What the results can be narrowed to, with the numbers of pages. */
export const chips = (view: View, counts: Counts, chosen: Readonly<Partial<Record<string, string>>>) =>
  FACETS.flatMap((facet) => chipsOf(view, facet, counts[facet] ?? {}, chosen[facet]));
