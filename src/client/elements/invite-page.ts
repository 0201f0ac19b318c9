import { copyText } from '../copy.ts';
import { part } from '../dom.ts';
import { InviteForm } from '../invite/invite-form.ts';
import { LiveElement } from '../live-element.ts';
import { wordsOf } from '../words.ts';

/** The page of what is sent for a role: every text and link that stands on it is copied whole, with one click. */
class InvitePage extends LiveElement {
  protected begin(signal: AbortSignal): void {
    const says = wordsOf<'copied' | 'notCopied'>(this);
    this.addEventListener(
      'click',
      (event) => {
        const id = (event.target as Element).closest<HTMLElement>('[data-copy]')?.dataset['copy'];
        if (id === undefined) return;
        const status = part(this, 'copied');
        status.textContent = '';
        const source = this.querySelector<HTMLElement>(`[data-copied="${id}"]`)!;
        const text = source instanceof HTMLAnchorElement ? source.href : source.textContent;
        void copyText(text).then((isCopied) => {
          status.textContent = says(isCopied ? 'copied' : 'notCopied');
        });
      },
      { signal },
    );
  }
}

customElements.define('invite-form', InviteForm);
customElements.define('invite-page', InvitePage);
