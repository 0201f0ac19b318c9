import { isPractice, isQuestions, isTicks, NOTHING, type Kept } from '../handbook/practice/kept.ts';
import { KEPT_KEYS } from './kept-keys.ts';
import { parsed, type Guard } from './page-data.ts';

const CHANGED = 'handbook-kept';

/** What this browser would not keep: it is there until the page is closed. */
let unkept: Kept | undefined;

function part<T>(name: keyof typeof KEPT_KEYS, is: Guard<T>, none: T): T {
  return parsed(localStorage.getItem(KEPT_KEYS[name]) ?? '', is) ?? none;
}

/** What this browser keeps of a candidate, as it is now: another tab may have changed it. */
export function keptNow(): Kept {
  if (unkept) return unkept;
  try {
    return {
      plan: part('plan', isTicks, NOTHING.plan),
      practice: part('practice', isPractice, NOTHING.practice),
      questions: part('questions', isQuestions, NOTHING.questions),
    };
  } catch {
    // A browser that keeps nothing for a site throws where it is asked.
    return NOTHING;
  }
}

/** Changes what is kept. Says whether this browser kept it: if not, it is there until the page is closed. */
export function changeKept(change: (kept: Kept) => Partial<Kept>): boolean {
  const before = keptNow();
  const changed = change(before);
  try {
    for (const name of Object.keys(KEPT_KEYS) as (keyof Kept)[]) {
      // What could not be kept before is written whole as soon as there is room.
      const value = changed[name] ?? (unkept ? before[name] : undefined);
      if (value === undefined) continue;
      if (Object.keys(value).length > 0) localStorage.setItem(KEPT_KEYS[name], JSON.stringify(value));
      else localStorage.removeItem(KEPT_KEYS[name]);
    }
    unkept = undefined;
  } catch {
    unkept = { ...before, ...changed };
  }
  dispatchEvent(new Event(CHANGED));
  return unkept === undefined;
}

/** Calls whenever what is kept has changed, here or in another tab. */
export function watchKept(show: () => void, signal: AbortSignal): void {
  addEventListener('storage', show, { signal });
  addEventListener(CHANGED, show, { signal });
}
