import { copyText } from '../copy.ts';
import { part } from '../dom.ts';
import { InviteForm } from '../invite/invite-form.ts';
import { LiveElement } from '../live-element.ts';
import { wordsOf } from '../words.ts';

/** The page of what is sent for a role: every text and link that stands on it is copied whole, with one click. */
class InvitePage extends LiveElement {
  protected begin(signal: AbortSignal): void {
    const says = wordsOf<'copied' | 'notCopied'>(this);
    this.#sayWhere();
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

  /** Puts the address of this site where a message for interviewers leaves it open. */
  #sayWhere(): void {
    const here = new URL(this.dataset['base']!, location.href).href.replace(/\/$/, '');
    for (const seats of this.querySelectorAll<HTMLElement>('[data-place="seats"]'))
      seats.textContent = seats.textContent.replaceAll(this.dataset['site']!, here);
  }
}

customElements.define('invite-form', InviteForm);
customElements.define('invite-page', InvitePage);
