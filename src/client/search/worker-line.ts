/** What a worker answers, by the number of the question; without an answer, it could not. */
interface Told {
  id: number;
  answer?: unknown;
}

/** Asks a worker, and hands each answer to whoever asked. */
export class WorkerLine<Ask> {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (reason: Error) => void }>();
  /** Whether it has answered before, and whether it never will, because its script cannot be had. */
  #hasBegun = false;
  #isLost = false;
  /** How many questions have been asked: the number of the last. */
  asked = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      this.#hasBegun = true;
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (Object.hasOwn(data, 'answer')) waiting?.resolve(data.answer);
      else waiting?.reject(new Error());
    });
    worker.addEventListener('error', () => {
      this.#isLost = !this.#hasBegun;
      for (const { reject } of this.#waiting.values()) reject(new Error());
      this.#waiting.clear();
    });
  }

  /** Rejects where the worker could not answer, or cannot run. */
  ask(ask: Ask): Promise<unknown> {
    const id = ++this.asked;
    if (this.#isLost) return Promise.reject(new Error());
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, ask });
    });
  }

  /** Waits for an answer that nothing can be done without: where it is not to be had, there is no worker any more. */
  async need(answered: Promise<unknown>): Promise<void> {
    try {
      await answered;
    } catch (error) {
      this.#worker.terminate();
      throw error;
    }
  }
}

/** In a worker: answers what it is asked. */
export function answerWith(answerTo: (ask: never, id: number) => unknown): void {
  addEventListener('message', ({ data: { id, ask } }: MessageEvent<{ id: number; ask: never }>) => {
    const tell = (told: Told) => {
      postMessage(told);
    };
    const answered = Promise.resolve().then(() => answerTo(ask, id));
    answered.then(
      (answer) => {
        tell({ id, answer });
      },
      () => {
        tell({ id });
      },
    );
  });
}
