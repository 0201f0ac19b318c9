import { LiveElement } from '../live-element.ts';

/** What if on the page of a role. The review's code is fetched when the reader comes near: most try nothing. */
class WhatIf extends LiveElement {
  protected begin(signal: AbortSignal): void {
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        near.disconnect();
        void import('../what-if/trial.ts').then(({ beginTrial }) => {
          if (!signal.aborted) beginTrial(this, signal);
        });
      },
      { rootMargin: '50%' },
    );
    near.observe(this);
    signal.addEventListener('abort', () => {
      near.disconnect();
    });
  }
}

customElements.define('what-if', WhatIf);
