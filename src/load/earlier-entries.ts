import type { Source } from '../handbook/model.ts';
import type { WrittenBody } from './body.ts';

/** An entry that was sound when it was read. What was written for its page is left out where only the checks need it. */
export interface SoundEntry {
  source: Source;
  written?: WrittenBody;
}

/** Sound entries as they were read earlier, each under all that its reading depends on. */
export interface EarlierEntries {
  get: (key: string) => SoundEntry | undefined;
  /** Keeps an entry, unless it shows pictures: these are files of their own, and may change without it. */
  set: (key: string, entry: SoundEntry) => void;
}

export const showsPictures = ({ source }: SoundEntry): boolean => source.body?.pictures.length !== 0;

/** Entries from one reading of a process to its next: where somebody writes, one file changes between the two. */
export class LastReading implements EarlierEntries {
  #before = new Map<string, SoundEntry>();
  #now = new Map<string, SoundEntry>();

  /** Begins another reading: what the last one has not met is gone. */
  begin(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  get(key: string): SoundEntry | undefined {
    const known = this.#before.get(key);
    if (known) this.#now.set(key, known);
    return known;
  }

  set(key: string, entry: SoundEntry): void {
    if (!showsPictures(entry)) this.#now.set(key, entry);
  }

  forget(): void {
    this.#before.clear();
    this.#now.clear();
  }
}
