/**
 * An element that listens while it is in the page, and no longer. An element that is moved, or connected
 * twice, listens once: what it began before has ended when it begins again.
 */
export abstract class LiveElement extends HTMLElement {
  #life: AbortController | undefined;

  connectedCallback(): void {
    this.#life?.abort();
    // Whoever puts an element into the page and takes it out at once has it called when it is gone.
    if (!this.isConnected) return;
    this.#life = new AbortController();
    this.begin(this.#life.signal);
  }

  disconnectedCallback(): void {
    this.#life?.abort();
  }

  /** Begins to listen. Every listener takes the signal; what takes none, such as an observer, ends when it aborts. */
  protected abstract begin(signal: AbortSignal): void;
}
