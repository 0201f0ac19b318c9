import { INTERVIEWER_KEYS } from '../../handbook/interviewer-keys.ts';
import { copyText } from '../copy.ts';
import { buttonsOf } from '../dom.ts';
import { Ticks } from '../ticks.ts';
import { LiveElement } from '../live-element.ts';
import { wordsOf } from '../words.ts';

const ticks = new Ticks(INTERVIEWER_KEYS.firstTime);

/** The steps to a first interview, with ticks that this browser keeps, gives away as text, and erases. */
class FirstTimePath extends LiveElement {
  protected begin(signal: AbortSignal): void {
    const interview = this.dataset['interview']!;
    const says = wordsOf<'copied' | 'notCopied' | 'erased' | 'notKept' | 'ticked' | 'open'>(this);
    const say = (text: string) => {
      this.querySelector('[role="status"]')!.textContent = text;
    };
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input')];
    const on = buttonsOf(this, signal);
    const kept = ticks.of(interview);
    for (const box of boxes) box.checked = kept.includes(box.name);
    this.addEventListener(
      'change',
      () => {
        const ticked = boxes.filter(({ checked }) => checked).map(({ name }) => name);
        say(ticks.keep(interview, ticked) ? '' : says('notKept'));
      },
      { signal },
    );
    on('erase', () => {
      for (const box of boxes) box.checked = false;
      say(ticks.keep(interview, []) ? says('erased') : says('notKept'));
    });
    on('copy', () => {
      const text = boxes.map((box) => `${says(box.checked ? 'ticked' : 'open')}: ${titleOf(box)}`).join('\n');
      void copyText(text).then((isCopied) => {
        say(says(isCopied ? 'copied' : 'notCopied'));
      });
    });
  }
}

/** What the step of a box is called. */
const titleOf = (box: HTMLInputElement): string => box.closest('li')!.querySelector('strong')!.textContent;

customElements.define('first-time-path', FirstTimePath);
