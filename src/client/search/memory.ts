import { isText, parsed, withParts, type Guard } from '../page-data.ts';

/** A page that was opened from the search. */
export interface Visit {
  title: string;
  href: string;
}

const KEY = 'handbook-search';
const MOST = 6;

/** What the search keeps in this browser, and nowhere else: the reader's own settings, and visits where they are wanted. */
interface Kept {
  keys: boolean;
  remember: boolean;
  visits: Visit[];
}

const NOTHING: Kept = { keys: true, remember: false, visits: [] };

const isVisit: Guard<Visit> = (value): value is Visit =>
  withParts<Visit>('title', 'href')(value) && isText(value.title) && isText(value.href) && value.href.startsWith('/');
const isKept: Guard<Kept> = (value): value is Kept =>
  withParts<Kept>('keys', 'remember', 'visits')(value) && Array.isArray(value.visits) && value.visits.every(isVisit);

function read(): Kept {
  try {
    return parsed(localStorage.getItem(KEY) ?? '', isKept) ?? NOTHING;
  } catch {
    // A browser that keeps nothing for a site throws where it is asked.
    return NOTHING;
  }
}

function write(kept: Kept): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // The setting holds until the page is left.
  }
}

/** Whether keys open the search: a reader who dictates or uses single keys for something else switches them off. */
export const keysOpen = (): boolean => read().keys;
export const setKeysOpen = (keys: boolean): void => {
  write({ ...read(), keys });
};

/** Whether pages opened from the search are remembered: only where the reader has asked for it. */
export const remembers = (): boolean => read().remember;
/** Switching it off forgets what was remembered. */
export const setRemembers = (remember: boolean): void => {
  write({ ...read(), remember, visits: remember ? read().visits : [] });
};

export const visits = (): readonly Visit[] => read().visits;
export function visit(page: Visit): void {
  const kept = read();
  if (!kept.remember) return;
  write({ ...kept, visits: [page, ...kept.visits.filter(({ href }) => href !== page.href)].slice(0, MOST) });
}
