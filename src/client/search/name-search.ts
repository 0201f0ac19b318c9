import { searchOf, type NameSearch } from '../../handbook/search/find.ts';
import type { SearchFile } from '../../handbook/search/record.ts';
import { spellerOf, type Speller } from '../../handbook/search/spelling.ts';

/** The search over names, and how the language of the site spells. */
export interface Names extends NameSearch {
  speller: Speller;
}

/** Loads the names of a site. Rejects where they cannot be had. */
export async function loadNames(url: string): Promise<Names> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(url);
  const file = (await response.json()) as SearchFile;
  return { ...searchOf(file), speller: spellerOf(file.spelling) };
}
