import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Source } from '../handbook/model.ts';
import { showsPictures, type EarlierEntries, type SoundEntry } from './earlier-entries.ts';
import { makeFolder } from './make-folder.ts';

interface Kept {
  /** What the entries were read with. */
  stamp: string;
  entries: ReadonlyMap<string, Source>;
}

/**
 * Sound entries as an earlier check has read them: reading is most of what a check takes, and from one to the
 * next few files change. What cannot be kept costs time and nothing else.
 */
export class KeptEntries implements EarlierEntries {
  readonly #file: string;
  readonly #stamp: string;
  readonly #before: ReadonlyMap<string, Source>;
  readonly #now = new Map<string, Source>();

  /** `stamp` says what reads: entries that something else has read are not taken. */
  constructor(file: string, stamp: string) {
    this.#file = file;
    this.#stamp = stamp;
    this.#before = entriesIn(file, stamp);
  }

  get(key: string): SoundEntry | undefined {
    const source = this.#before.get(key);
    if (source) this.#now.set(key, source);
    return source && { source };
  }

  set(key: string, entry: SoundEntry): void {
    if (!showsPictures(entry)) this.#now.set(key, entry.source);
  }

  /** Writes what this check has read or taken, whole or not at all, where anything of it is new. */
  keep(): void {
    const isSame = this.#now.size === this.#before.size && [...this.#now.keys()].every((key) => this.#before.has(key));
    if (isSame) return;
    const kept: Kept = { stamp: this.#stamp, entries: this.#now };
    const draft = `${this.#file}.${String(process.pid)}`;
    try {
      makeFolder(dirname(this.#file));
      writeFileSync(draft, serialize(kept), { mode: 0o600 });
      renameSync(draft, this.#file);
    } catch {
      // A folder that may only be read, or a full disk: the next check reads everything again.
      try {
        rmSync(draft, { force: true });
      } catch {
        // As above.
      }
    }
  }
}

function entriesIn(file: string, stamp: string): ReadonlyMap<string, Source> {
  try {
    const kept = deserialize(readFileSync(file)) as Kept;
    if (kept.stamp === stamp && kept.entries instanceof Map) return kept.entries;
  } catch {
    // It is not there, or another Node has written it.
  }
  return new Map();
}
