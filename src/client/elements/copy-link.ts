import { LiveElement } from '../live-element.ts';
import { wordsOf } from '../words.ts';

/** A button that copies a link, whole: what is copied is pasted elsewhere. Where the browser forbids it, the link is shown. */
class CopyLink extends LiveElement {
  protected begin(signal: AbortSignal): void {
    const says = wordsOf<'copied' | 'notCopied'>(this);
    this.querySelector('button')!.addEventListener(
      'click',
      () => {
        const link = new URL(this.dataset['href']!, location.href).href;
        const say = (text: string) => {
          this.querySelector('[role="status"]')!.textContent = text;
        };
        void copy(link).then(
          () => {
            say(says('copied'));
          },
          () => {
            say(says('notCopied', { link }));
          },
        );
      },
      { signal },
    );
  }
}

/** Copies a text. A page that came without encryption has no clipboard: that is a refusal too. */
const copy = async (text: string) => navigator.clipboard.writeText(text);

customElements.define('copy-link', CopyLink);
