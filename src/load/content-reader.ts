import type { Audience } from '../handbook/entities/schemas.ts';
import type { Handbook, Source } from '../handbook/model.ts';
import { resolveHandbook } from '../handbook/resolve.ts';
import { checkReading, type CheckReport } from './check-content.ts';
import { LastReading } from './earlier-entries.ts';
import { handbookInput, loadHandbook, type Reading } from './load-content.ts';

const keyOf = ({ side, kind, id }: Pick<Source, 'side' | 'kind' | 'id'>) => `${side}/${kind}/${id}`;

/**
 * Reads a content root once for all who need it in this process: the check before a build, Astro's loaders, and the
 * pages, which take the model from here.
 */
export class ContentReader {
  #reading: Reading | undefined;
  #model: Handbook | undefined;
  #checked: { today: string; report: CheckReport } | undefined;
  /** Each entry's side as it was when it was sound. */
  #sound: ReadonlyMap<string, Source> = new Map();
  readonly #last = new LastReading();
  /** Absolute path of the content. */
  readonly root: string;
  readonly #audience: Audience;

  constructor(root: string, audience: Audience) {
    this.root = root;
    this.#audience = audience;
  }

  /** @throws {ContentRootError} if the root does not exist. */
  read(): Reading {
    if (this.#reading) return this.#reading;
    this.#last.begin();
    const reading = loadHandbook(this.root, this.#audience, this.#last);
    this.#keepModel(reading);
    return (this.#reading = reading);
  }

  /**
   * The model for the pages. An entry that is broken now is in it as it was, while this process runs: in development
   * its pages stay until it is mended.
   * @throws {Error} if there has been no company.yaml that can be read.
   */
  model(): Handbook {
    this.read();
    if (!this.#model) throw new Error('company.yaml is missing or broken: run `npm run check`.');
    return this.#model;
  }

  /** What the checks find on a day. @throws {Error} for candidates, who see nothing of them. */
  check(today: string): CheckReport {
    if (this.#audience !== 'interviewer') throw new Error('The checks are for the interviewer site only.');
    if (this.#checked?.today !== today) this.#checked = { today, report: checkReading(this.read(), today) };
    return this.#checked.report;
  }

  /** Forgets what was read: it has changed. */
  forget(): void {
    this.#reading = undefined;
    this.#checked = undefined;
  }

  /** Gives back what only checks and loaders need, the files and their trees, and keeps the model with its texts. */
  release(): void {
    const { content } = this.read();
    content.texts.clear();
    content.written.clear();
    this.#last.forget();
  }

  #keepModel({ content, handbook }: Reading): void {
    const kept = content.broken.flatMap((entry) => this.#sound.get(keyOf(entry)) ?? []);
    const sources = [...content.sources, ...kept];
    this.#sound = new Map(sources.map((source) => [keyOf(source), source]));
    const input = handbookInput(content);
    if (input) this.#model = kept.length === 0 ? handbook : resolveHandbook({ ...input, sources });
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
