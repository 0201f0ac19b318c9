import { LiveElement } from '../live-element.ts';
import { wordsOf } from '../words.ts';

/** Says beside a table that scrolls by itself that there is more of it, and where; and is silent at its end. */
class ScrollNote extends LiveElement {
  protected begin(signal: AbortSignal): void {
    const words = wordsOf<'below' | 'beside' | 'both'>(this);
    const box = this.querySelector<HTMLElement>('.table-scroll')!;
    const note = this.querySelector<HTMLElement>('.scroll-note')!;
    const update = () => {
      // Half a pixel is what zooming leaves over.
      const right = box.scrollWidth - box.clientWidth - Math.abs(box.scrollLeft) > 1;
      const down = box.scrollHeight - box.clientHeight - box.scrollTop > 1;
      const where = right && down ? 'both' : right ? 'beside' : down ? 'below' : undefined;
      note.textContent = where ? words(where) : '';
    };
    box.addEventListener('scroll', update, { passive: true, signal });
    const observer = new ResizeObserver(update);
    observer.observe(box);
    observer.observe(box.querySelector('table')!);
    signal.addEventListener('abort', () => {
      observer.disconnect();
    });
    update();
  }
}

customElements.define('scroll-note', ScrollNote);
