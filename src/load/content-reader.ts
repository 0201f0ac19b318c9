import type { Audience } from '../handbook/entities/schemas.ts';
import { loadHandbook } from './load-content.ts';

/** Everything that is known of a content root for an audience. */
export type Reading = ReturnType<typeof loadHandbook>;

/** Reads a content root once for all who need it in this process: the check before a build, and Astro's loaders. */
export class ContentReader {
  #reading: Reading | undefined;
  /** Absolute path of the content. */
  readonly root: string;
  readonly #audience: Audience;

  constructor(root: string, audience: Audience) {
    this.root = root;
    this.#audience = audience;
  }

  /** @throws {ContentRootError} if the root does not exist. */
  read(): Reading {
    this.#reading ??= loadHandbook(this.root, this.#audience);
    return this.#reading;
  }

  /** Forgets what was read: it has changed, or nobody needs it any more. */
  forget(): void {
    this.#reading = undefined;
  }
}

const readers = new Map<string, ContentReader>();

/** The reader of a content root for an audience: one in a process. */
export function contentReader(root: string, audience: Audience): ContentReader {
  const key = `${audience}:${root}`;
  let reader = readers.get(key);
  if (!reader) readers.set(key, (reader = new ContentReader(root, audience)));
  return reader;
}
