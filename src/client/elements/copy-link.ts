import { copyText } from '../copy.ts';
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
        void copyText(link).then((isCopied) => {
          say(isCopied ? says('copied') : says('notCopied', { link }));
        });
      },
      { signal },
    );
  }
}

customElements.define('copy-link', CopyLink);
