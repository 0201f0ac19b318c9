import { LiveElement } from '../live-element.ts';
import { wordsOf } from '../words.ts';

/** The times of a session's boxes by the clock, once it is said when it begins; before that they are minutes. */
class SessionClock extends LiveElement {
  protected begin(signal: AbortSignal): void {
    const says = wordsOf<'fromTo'>(this);
    const places = [...this.querySelectorAll<HTMLElement>('.at')];
    const asMinutes = places.map((place) => place.textContent);
    const input = this.querySelector('input')!;
    const show = () => {
      const [, hours, minutes] = /^\s*(\d{1,2})[:.](\d{2})\s*$/.exec(input.value) ?? [];
      const start = 60 * Number(hours) + Number(minutes);
      places.forEach((place, index) => {
        const { from, to } = place.dataset;
        place.textContent = Number.isNaN(start)
          ? asMinutes[index]!
          : says('fromTo', { from: timeOf(start + Number(from)), to: timeOf(start + Number(to)) });
      });
    };
    // A browser may have kept what was chosen before the page was loaded again.
    show();
    input.addEventListener('input', show, { signal });
  }
}

/** A minute of the day as the clock of the page's language shows it. */
function timeOf(minute: number): string {
  const time = new Date(2000, 0, 1, 0, minute);
  return time.toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
}

customElements.define('session-clock', SessionClock);
