import { named } from '../dom.ts';
import { LiveElement } from '../live-element.ts';

/** Marks in the table of contents which part is being read, and closes the fold of a phone behind the reader. */
class PageContents extends LiveElement {
  protected begin(signal: AbortSignal): void {
    this.#markParts(signal);
    const fold = this.querySelector('details');
    if (fold) closeBehindReader(fold, signal);
  }

  #markParts(signal: AbortSignal): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('.toc a')];
    const parts = [...new Set(links.map(({ hash }) => hash))].flatMap((hash) => {
      const heading = named(hash);
      return heading ? [{ hash, heading }] : [];
    });
    /** A part is being read from when its heading comes into the upper third of the window. */
    const mark = () => {
      const line = innerHeight / 3;
      const current = parts.findLast(({ heading }) => heading.getBoundingClientRect().top < line) ?? parts[0];
      for (const link of links) {
        if (link.hash === current?.hash) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    };
    let waiting = false;
    const later = () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        if (!signal.aborted) mark();
      });
    };
    mark();
    addEventListener('scroll', later, { passive: true, signal });
    addEventListener('resize', later, { passive: true, signal });
  }
}

function closeBehindReader(fold: HTMLDetailsElement, signal: AbortSignal): void {
  document.addEventListener(
    'click',
    ({ target }) => {
      const inside = target instanceof Node && fold.contains(target);
      if (!inside || (target instanceof Element && target.closest('a'))) fold.open = false;
    },
    { signal },
  );
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape' || !fold.open) return;
      const hadFocus = fold.contains(document.activeElement);
      fold.open = false;
      if (hadFocus) fold.querySelector('summary')!.focus();
    },
    { signal },
  );
}

customElements.define('page-contents', PageContents);
