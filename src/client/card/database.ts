import { withParts, type Guard } from '../page-data.ts';
import type { Kept } from '../../handbook/scorecard/keeping.ts';

/*
 * Where cards are kept. Not in localStorage: a browser writes that down some seconds later, and one that is killed a
 * second after the last key has lost it. A strict transaction has ended when it is on the disk.
 */
const STORE = 'cards';

/** Cards that other code has written are left alone. */
const isKept: Guard<Kept> = withParts<Kept>('cardId', 'place', 'draft', 'filed', 'changedAt', 'confirmedAt');

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('refused'));
    };
  });

/** The cards of this browser. Every call rejects where the browser keeps nothing, or has no room. */
export class Cards {
  #database: Promise<IDBDatabase> | undefined;
  readonly #name: string;
  readonly #onCleared: () => void;

  /**
   * @param name Of the database: what is kept in one is never seen by whoever reads another.
   * @param onCleared Is told when the browser has thrown away what was kept, while the page is open.
   */
  constructor(name: string, onCleared: () => void) {
    this.#name = name;
    this.#onCleared = onCleared;
  }

  async all(): Promise<Kept[]> {
    const database = await this.#open();
    const rows: unknown[] = await answer(database.transaction(STORE).objectStore(STORE).getAll());
    return rows.filter(isKept);
  }

  put(kept: Kept): Promise<void> {
    return this.#write((store) => store.put(kept));
  }

  remove(cardId: string): Promise<void> {
    return this.#write((store) => store.delete(cardId));
  }

  async #write(change: (store: IDBObjectStore) => unknown): Promise<void> {
    const database = await this.#open();
    const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
    change(transaction.objectStore(STORE));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => {
        resolve();
      };
      // A disk without room is told when all is to be written down, and then by this event alone.
      transaction.onabort = () => {
        reject(transaction.error ?? new Error('refused'));
      };
    });
  }

  #open(): Promise<IDBDatabase> {
    this.#database ??= this.#opened();
    return this.#database;
  }

  async #opened(): Promise<IDBDatabase> {
    try {
      const request = indexedDB.open(this.#name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'cardId' });
      const database = await answer(request);
      database.onclose = () => {
        this.#database = undefined;
        this.#onCleared();
      };
      return database;
    } catch (error) {
      this.#database = undefined;
      throw error;
    }
  }
}
