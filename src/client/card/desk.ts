import { cardIdFrom, type Card } from '../../handbook/scorecard/card.ts';
import { newDraft, type Draft, type Setting } from '../../handbook/scorecard/draft.ts';
import { does, undo, type Desk } from '../../handbook/scorecard/gestures.ts';
import { isDue, isSamePlace, keptOf, withNewCompetencies, type Kept } from '../../handbook/scorecard/keeping.ts';
import { Cards } from './database.ts';

/** What is wrong with keeping, if anything is. */
export type Fault = 'not-kept' | 'full' | 'cleared';

/** Where an interview is, as the page shows it. */
export type Stage = 'new' | 'running' | 'ended' | 'filed';

export const newCardId = (): string => cardIdFrom(crypto.getRandomValues(new Uint8Array(12)));

/**
 * The card on the page: what was written on it, kept in this browser after every key. One tab writes; a second one
 * shows what the first has written, and takes over when that is closed.
 */
export class CardDesk {
  kept: Kept;
  /** All cards of this browser, of any session, as they were read last. */
  others: readonly Kept[] = [];
  fault: Fault | undefined;
  /** Whether another tab writes. */
  readOnly = true;
  readonly #page: Setting;
  readonly #days: number;
  readonly #signal: AbortSignal;
  readonly #cards: Cards;
  readonly #channel: BroadcastChannel;
  readonly #watchers: (() => void)[] = [];
  #before: Desk['before'] = null;
  /** What is to be written, by card: the latest of each. */
  readonly #waiting = new Map<string, Kept>();
  #written: Promise<void> | undefined;

  /** @param store The database that its cards are kept in. */
  constructor(page: Setting, days: number, store: string, signal: AbortSignal) {
    this.#page = page;
    this.#days = days;
    this.#signal = signal;
    this.kept = this.#fresh();
    this.#channel = new BroadcastChannel(store);
    this.#cards = new Cards(store, () => {
      this.fault = 'cleared';
      this.#write();
      this.#tell();
    });
    this.#channel.onmessage = ({ data }: MessageEvent<readonly string[]>) => {
      if (this.readOnly) void this.#read();
      else if (data.length > 0) void this.#erase(data);
    };
    signal.addEventListener('abort', () => {
      this.#channel.close();
    });
  }

  /** Begins to read, and to write as soon as no other tab does. */
  begin(): void {
    const name = `handbook-card-${JSON.stringify([this.#page.place.role, this.#page.place.session, this.#page.place.interview])}`;
    const released = new Promise<void>((resolve) => {
      this.#signal.addEventListener('abort', () => {
        resolve();
      });
    });
    const take = async () => {
      await this.#read(true);
      await released;
    };
    // A page that came without encryption has no locks: its reader is told by the filing.
    const { locks } = navigator as { locks?: LockManager };
    if (!locks) void take();
    else
      void locks.request(name, { ifAvailable: true }, async (lock) => {
        if (lock) return take();
        await this.#read();
        void locks.request(name, { signal: this.#signal }, take).catch(() => undefined);
        return undefined;
      });
  }

  watch(watcher: () => void): void {
    this.#watchers.push(watcher);
  }

  get draft(): Draft | null {
    return this.kept.draft;
  }

  get stage(): Stage {
    const { draft } = this.kept;
    if (!draft) return 'filed';
    if (draft.endedAt !== null) return 'ended';
    return draft.startedAt === null ? 'new' : 'running';
  }

  get canUndo(): boolean {
    return this.#before !== null;
  }

  /** Does something to the draft. What a second tab would do is not done. */
  does(gesture: (draft: Draft) => Draft): void {
    this.#desk((desk) => does(desk, gesture));
  }

  undo(): void {
    this.#desk(undo);
  }

  #desk(change: (desk: Desk) => Desk): void {
    const { draft, arranged } = this.kept;
    if (!draft) return;
    const { before, ...after } = change({ draft, arranged, before: this.#before });
    this.#put({ ...this.kept, ...after }, before);
  }

  /** Changes what is kept, and writes it down. A draft that replaces another is none that a gesture made. */
  change(parts: Partial<Kept>): void {
    this.#put({ ...this.kept, ...parts }, 'draft' in parts ? null : this.#before);
  }

  #put(kept: Kept, before: Desk['before']): void {
    if (this.readOnly) return;
    this.kept = { ...kept, changedAt: Date.now() };
    this.#before = before;
    this.#write();
    this.#tell();
  }

  /** Takes up another card of this session, or a new one. */
  open(kept: Kept = this.#fresh()): void {
    if (this.readOnly) return;
    this.#before = null;
    this.kept = kept;
    void this.#refresh();
  }

  /** A card that was filed before: nothing that is kept here is replaced by it. */
  bring(card: Card): boolean {
    if (this.others.some(({ cardId }) => cardId === card.cardId)) return false;
    this.open({ ...keptOf(newDraft(this.#page, card.cardId), Date.now()), draft: null, filed: [card] });
    this.change({});
    return true;
  }

  /** Erases cards for good, from other tabs too. */
  async erase(cards: readonly Kept[]): Promise<void> {
    const ids = cards.map(({ cardId }) => cardId);
    await this.#erase(ids);
    this.#channel.postMessage(ids);
  }

  /** What waits to be written of these cards never is; what is being written is written first, and is erased after it. */
  async #erase(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#waiting.delete(id);
    if (ids.includes(this.kept.cardId)) this.open();
    await this.#written;
    try {
      for (const id of ids) await this.#cards.remove(id);
    } catch (error) {
      this.#fail(error);
    }
    await this.#refresh();
  }

  #fresh(): Kept {
    return keptOf(newDraft(this.#page, newCardId()), Date.now());
  }

  async #refresh(): Promise<void> {
    await this.#written;
    try {
      this.others = await this.#cards.all();
    } catch (error) {
      this.#fail(error);
    }
    this.#tell();
  }

  /** Reads what is kept; a tab that writes from now on erases what is due. */
  async #read(writes = false): Promise<void> {
    try {
      const now = Date.now();
      const all = await this.#cards.all();
      const due = writes ? all.filter((kept) => isDue(kept, now, this.#days)) : [];
      for (const { cardId } of due) await this.#cards.remove(cardId);
      this.others = all.filter((kept) => !due.includes(kept));
      const own = this.others
        .filter(({ place }) => isSamePlace(place, this.#page.place))
        .sort((one, other) => other.changedAt - one.changedAt);
      const found = own.find(({ draft }) => draft !== null) ?? own[0];
      // What is no longer there was erased, or never written.
      this.kept = found ? withNewCompetencies(found, this.#page) : this.#fresh();
    } catch (error) {
      this.#fail(error);
    }
    this.readOnly = !writes;
    this.#tell();
  }

  /** Writes the latest state; what changes meanwhile is written once, after it. */
  #write(): void {
    this.#waiting.set(this.kept.cardId, this.kept);
    this.#written ??= this.#drain();
  }

  async #drain(): Promise<void> {
    // What comes meanwhile is written by the same loop.
    for (const [id, next] of this.#waiting) {
      this.#waiting.delete(id);
      try {
        await this.#cards.put(next);
        if (this.fault === 'full' || this.fault === 'not-kept') {
          this.fault = undefined;
          this.#tell();
        }
        this.#channel.postMessage([]);
      } catch (error) {
        this.#fail(error);
      }
    }
    this.#written = undefined;
  }

  #fail(error: unknown): void {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    this.fault = isFull ? 'full' : 'not-kept';
    this.#tell();
  }

  #tell(): void {
    if (this.#signal.aborted) return;
    for (const watcher of this.#watchers) watcher();
  }
}
