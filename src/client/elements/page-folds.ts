import { named } from '../dom.ts';
import { LiveElement } from '../live-element.ts';

/**
 * The text of a page. Opens the fold in it that an address names, and those around the place it names: a link
 * must not lead to a closed box.
 */
class PageFolds extends LiveElement {
  protected begin(signal: AbortSignal): void {
    this.#openNamed();
    addEventListener(
      'hashchange',
      () => {
        this.#openNamed();
      },
      { signal },
    );
    // The same link again changes no address, but its reader may have closed the box meanwhile.
    document.addEventListener(
      'click',
      ({ target }) => {
        const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href*="#"]') : null;
        if (link?.hash === location.hash && link.pathname === location.pathname) this.#openNamed();
      },
      { signal },
    );
  }

  #openNamed(): void {
    const target = named(location.hash);
    if (!target || !this.contains(target)) return;
    let opened = false;
    for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
      opened ||= !fold.open;
      fold.open = true;
    }
    if (opened) target.scrollIntoView();
  }
}

customElements.define('page-folds', PageFolds);
