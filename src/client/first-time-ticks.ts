import { isText, parsed, recordOf, type Guard } from './page-data.ts';

const KEY = 'handbook-first-time';

const isList: Guard<string[]> = (value): value is string[] => Array.isArray(value) && value.every(isText);

function read(): Record<string, string[]> {
  try {
    return parsed(localStorage.getItem(KEY) ?? '', recordOf(isList)) ?? {};
  } catch {
    // A browser that keeps nothing for a site throws where it is asked.
    return {};
  }
}

/** The steps that are ticked for an interview. */
export const ticksOf = (interview: string): readonly string[] => read()[interview] ?? [];

/** Keeps which steps are ticked for an interview; none erases them. Says whether this browser kept it. */
export function keepTicks(interview: string, steps: readonly string[]): boolean {
  const others = Object.entries(read()).filter(([name]) => name !== interview);
  const kept = Object.fromEntries(steps.length > 0 ? [...others, [interview, [...steps]]] : others);
  try {
    if (Object.keys(kept).length > 0) localStorage.setItem(KEY, JSON.stringify(kept));
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}
