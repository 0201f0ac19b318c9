import { isArrangedTimes } from '../card/arranged-times.ts';
import { minutesOf, timeOf } from '../clock-times.ts';
import { LiveElement } from '../live-element.ts';
import { parsed } from '../page-data.ts';
import { wordsOf } from '../words.ts';

/**
 * The times of a session's boxes by the clock, once it is said when it begins; before that they are minutes. Where
 * something else is arranged with a candidate, the card says so in `data-arranged`.
 */
class SessionClock extends LiveElement {
  static readonly observedAttributes = ['data-arranged'];
  #show: (() => void) | undefined;

  attributeChangedCallback(): void {
    this.#show?.();
  }

  protected begin(signal: AbortSignal): void {
    const says = wordsOf<'fromTo'>(this);
    const places = [...this.querySelectorAll<HTMLElement>('.at')];
    const asMinutes = places.map((place) => place.textContent);
    const input = this.querySelector('input');
    this.#show = () => {
      const [, hours, minutes] = /^\s*(\d{1,2})[:.](\d{2})\s*$/.exec(input?.value ?? '') ?? [];
      const start = 60 * Number(hours) + Number(minutes);
      const arranged = parsed(this.dataset['arranged'] ?? '', isArrangedTimes);
      places.forEach((place, index) => {
        const { box, from: planned, to: end } = place.dataset;
        const [from, to] = arranged?.[box!] ?? [Number(planned), Number(end)];
        if (!Number.isNaN(start))
          place.textContent = says('fromTo', { from: timeOf(start + from), to: timeOf(start + to) });
        else place.textContent = arranged ? minutesOf(from, to) : asMinutes[index]!;
      });
    };
    // A browser may have kept what was chosen before the page was loaded again.
    this.#show();
    input?.addEventListener('input', this.#show, { signal });
  }
}

customElements.define('session-clock', SessionClock);
