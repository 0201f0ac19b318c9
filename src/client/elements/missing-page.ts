import { fillPlaces, part } from '../dom.ts';
import { LiveElement } from '../live-element.ts';
import { wordsInAddress } from '../search/address-words.ts';
import { hashOf } from '../search/state.ts';

/**
 * On the page for addresses that lead nowhere: a link that searches for what the address says. Its line is kept free
 * from the start, so that nothing moves when it comes.
 */
class MissingPage extends LiveElement {
  protected begin(): void {
    const query = wordsInAddress(location.pathname, this.dataset['base']!);
    if (query === '') return;
    part(this, 'search').setAttribute('href', hashOf({ query, facets: {} }));
    fillPlaces(this, { words: query });
    this.classList.remove('later');
  }
}

customElements.define('missing-page', MissingPage);
