import { searchOf, type NameSearch } from '../../handbook/search/find.ts';
import type { SearchFile } from '../../handbook/search/record.ts';

/** Loads the names of a site. Rejects where they cannot be had. */
export async function loadNames(url: string): Promise<NameSearch> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(url);
  return searchOf((await response.json()) as SearchFile);
}
