import { isText, parsed, recordOf, type Guard } from './page-data.ts';

const isList: Guard<string[]> = (value): value is string[] => Array.isArray(value) && value.every(isText);

/** Ticks that this browser keeps under a name: for each list of boxes, those that are ticked. Nothing else is kept. */
export class Ticks {
  readonly #key: string;

  constructor(key: string) {
    this.#key = key;
  }

  /** The boxes that are ticked in a list. */
  of(list: string): readonly string[] {
    const kept = this.#read();
    return Object.hasOwn(kept, list) ? kept[list]! : [];
  }

  /** Keeps which boxes of a list are ticked; none erases them. Says whether this browser kept it. */
  keep(list: string, boxes: readonly string[]): boolean {
    const others = Object.entries(this.#read()).filter(([name]) => name !== list);
    const kept = Object.fromEntries(boxes.length > 0 ? [...others, [list, [...boxes]]] : others);
    try {
      if (Object.keys(kept).length > 0) localStorage.setItem(this.#key, JSON.stringify(kept));
      else localStorage.removeItem(this.#key);
      return true;
    } catch {
      return false;
    }
  }

  #read(): Record<string, string[]> {
    try {
      return parsed(localStorage.getItem(this.#key) ?? '', recordOf(isList)) ?? {};
    } catch {
      // A browser that keeps nothing for a site throws where it is asked.
      return {};
    }
  }
}
