import { readQuery, writeQuery } from '../address.ts';
import { part } from '../dom.ts';
import { LiveElement } from '../live-element.ts';
import { wordsOf } from '../words.ts';

/**
 * What to look for, narrowed to what is chosen. The end of the address carries the choice, `#role=data-engineer&format=design`,
 * so that it can be sent on, and what is printed is what is shown.
 */
class LookForList extends LiveElement {
  protected begin(signal: AbortSignal): void {
    this.#follow();
    addEventListener(
      'hashchange',
      () => {
        this.#follow();
      },
      { signal },
    );
    this.addEventListener(
      'change',
      () => {
        const chosen = this.#selects().filter(({ value }) => value !== '');
        const end = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
        writeQuery(readQuery(), end === '' ? '' : `#${end}`);
        this.#show();
      },
      { signal },
    );
  }

  #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('select')];
  }

  /** Takes over what the address chooses. One that names a place of the page, or nothing, leaves the choice as it is. */
  #follow(): void {
    const asked = new URLSearchParams(location.hash.slice(1));
    const selects = this.#selects();
    if (selects.some(({ name }) => asked.has(name)))
      for (const select of selects) {
        const value = asked.get(select.name) ?? '';
        select.value = [...select.options].some((option) => option.value === value) ? value : '';
      }
    this.#show();
  }

  #show(): void {
    const chosen = this.#selects().filter(({ value }) => value !== '');
    const belongs = ({ dataset }: HTMLElement) =>
      chosen.every(({ name, value }) => dataset[name] === undefined || dataset[name].split(' ').includes(value));
    const kits = [...this.querySelectorAll<HTMLElement>('.watched')];
    for (const kit of kits) kit.hidden = !belongs(kit);
    for (const section of this.querySelectorAll<HTMLElement>('section'))
      section.hidden = !belongs(section) || section.querySelector('.watched:not([hidden])') === null;
    // What is asked for is not looked for behind folds.
    if (chosen.length > 0) for (const fold of this.querySelectorAll('details')) fold.open = true;
    const shown = kits.filter((kit) => kit.closest('[hidden]') === null).length;
    part(this, 'nothing').hidden = shown > 0;
    this.querySelector('[role="status"]')!.textContent = wordsOf<'shown'>(this)('shown', { shown, all: kits.length });
  }
}

customElements.define('look-for-list', LookForList);
