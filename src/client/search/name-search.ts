import { searchOf, type NameSearch } from '../../handbook/search/find.ts';
import { inOne, type OtherNames, type SearchFile } from '../../handbook/search/record.ts';

/** The names of a site, as far as they are there. */
export interface Names {
  /** Titles at least, as soon as they are there. Rejects where they cannot be had. */
  titles: Promise<NameSearch>;
  /** Titles and all other names; titles alone where the others cannot be had. */
  all: Promise<NameSearch>;
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(url);
  return response.json();
}

/** Resolves once what has been done to the page is on the screen, or would be if anybody saw it. */
const shown = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 100);
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** Begins to load the names of a site: the small file of titles, and only once entries are shown by it the larger one of other names, so that the first entries wait for nothing else. */
export function loadNames(titlesUrl: string, othersUrl: string): Names {
  const file = fetchJson(titlesUrl) as Promise<SearchFile>;
  const titles = file.then(searchOf);
  const others = titles
    .then(shown)
    .then(() => fetchJson(othersUrl) as Promise<OtherNames>)
    .catch(() => undefined);
  const all = others.then(async (found) => (found ? searchOf(inOne(await file, found)) : titles));
  const names: Names = { titles, all };
  void all.then(
    () => {
      names.titles = all;
    },
    // Whoever waits for the titles hears of it.
    () => undefined,
  );
  return names;
}
