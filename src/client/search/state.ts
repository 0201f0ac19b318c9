/** What is searched for, and what the results are narrowed to: values by the name of their facet. */
export interface SearchState {
  query: string;
  facets: Readonly<Record<string, string>>;
}

const NAME = 'search';

/**
 * The search that the end of an address holds, `#search=take%20home&kind=Guides`; undefined where it holds none. The end of
 * an address is sent to no server: what somebody worries about is in nobody's log.
 */
export function stateIn(hash: string): SearchState | undefined {
  const params = new URLSearchParams(hash.slice(1));
  const query = params.get(NAME);
  if (query === null) return undefined;
  params.delete(NAME);
  return { query, facets: Object.fromEntries(params) };
}

/** The end of an address for a search. */
export const hashOf = ({ query, facets }: SearchState): string =>
  `#${new URLSearchParams({ [NAME]: query, ...facets }).toString().replaceAll('+', '%20')}`;
