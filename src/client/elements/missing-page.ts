import { copyOf, part } from '../dom.ts';
import { LiveElement } from '../live-element.ts';
import { wordsInAddress } from '../search/address-words.ts';
import { loadNames } from '../search/name-search.ts';

const MOST = 5;

/** On the page for addresses that lead nowhere: pages whose names are like what the address says. */
class MissingPage extends LiveElement {
  protected begin(): void {
    void this.#search().catch(() => undefined);
  }

  async #search(): Promise<void> {
    const base = this.dataset['base']!;
    const query = wordsInAddress(location.pathname, base);
    if (query === '') return;
    const { find } = await loadNames(this.dataset['names']!);
    const items = find(query)
      .hits.slice(0, MOST)
      .map(({ record: { title, path } }) => {
        const item = copyOf(this, 'link', { title });
        item.querySelector('a')!.setAttribute('href', base.replace(/\/$/, '') + path);
        return item;
      });
    part(this, 'pages').replaceChildren(...items);
    this.hidden = items.length === 0;
  }
}

customElements.define('missing-page', MissingPage);
