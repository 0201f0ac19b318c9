/**
 * The query of the page's address, in which a choice is kept that a link shall carry. What a reader types is
 * never put there: an address is in the log of every server that it is asked of, all but its end behind the #.
 */
export const readQuery = (): string => location.search;

/** Changes the query of the address, and its end if one is given (`#what-if`), without a new entry in the history. */
export function writeQuery(query: string, hash: string = location.hash): void {
  const url = new URL(location.href);
  url.search = query;
  url.hash = hash;
  history.replaceState(history.state, '', url);
}

/** Changes the end of the address (`#what-if`), or takes it away where it is empty, without a new entry in the history. */
export function writeEnd(end: string): void {
  history.replaceState(history.state, '', end === '' ? location.pathname + location.search : end);
}

/** A value of a query; empty where it has none of this name. */
export const valueIn = (query: string, name: string): string => new URLSearchParams(query).get(name) ?? '';

/** A query with other values; an empty one takes its name out. What else it holds stays. */
export function withValues(query: string, values: Readonly<Record<string, string>>): string {
  const params = new URLSearchParams(query);
  for (const [name, value] of Object.entries(values)) {
    if (value === '') params.delete(name);
    else params.set(name, value);
  }
  return params.size > 0 ? `?${params.toString()}` : '';
}
