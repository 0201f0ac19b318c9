import { readQuery, valueIn, withValues, writeQuery } from '../address.ts';
import { LiveElement } from '../live-element.ts';

/** Two of the columns side by side; the address carries which. Without a choice, or with one, all others stay. */
class CompareRoles extends LiveElement {
  /** The columns in the order of the page: a choice moves them, and they must find back. */
  #heads: HTMLElement[] | undefined;
  #rows: { row: HTMLTableRowElement; cells: HTMLTableCellElement[] }[] | undefined;

  protected begin(signal: AbortSignal): void {
    this.#heads ??= [...this.querySelectorAll<HTMLElement>('thead th[data-role]')];
    this.#rows ??= [...this.querySelectorAll<HTMLTableRowElement>('tbody tr:not(.group)')].map((row) => ({
      row,
      cells: [...row.querySelectorAll('td')],
    }));
    const selects = [...this.querySelectorAll('select')];
    for (const select of selects) {
      const asked = valueIn(readQuery(), select.name);
      if ([...select.options].some(({ value }) => value === asked)) select.value = asked;
    }
    const chosen = () => selects.map(({ value }) => value);
    this.addEventListener(
      'change',
      () => {
        const values = Object.fromEntries(selects.map(({ name, value }) => [name, value]));
        writeQuery(withValues(readQuery(), values));
        this.#show(chosen());
      },
      { signal },
    );
    this.#show(chosen());
  }

  #show(chosen: readonly string[]): void {
    const heads = this.#heads!;
    const both = chosen.every((value) => value !== '');
    const shown = heads.map((head) => !both || chosen.includes(head.dataset['role']!));
    const place = (head: HTMLElement) => {
      const found = chosen.indexOf(head.dataset['role']!);
      return found < 0 ? chosen.length : found;
    };
    // The chosen ones in the order of the choice, then the others as they were.
    const order = heads.map((_, column) => column);
    if (both) order.sort((x, y) => place(heads[x]!) - place(heads[y]!) || x - y);
    heads.forEach((head, column) => {
      head.hidden = !shown[column];
    });
    heads[0]?.parentElement!.append(...order.map((column) => heads[column]!));
    for (const { row, cells } of this.#rows!) {
      cells.forEach((cell, column) => {
        cell.hidden = !shown[column];
      });
      const texts = cells.filter((_, column) => shown[column]).map((cell) => cell.textContent.trim());
      row.append(...order.map((column) => cells[column]!));
      row.hidden = both && texts.every((text) => text === '');
      row.classList.toggle('changed', both && new Set(texts).size > 1);
    }
    this.toggleAttribute('data-two', both);
  }
}

customElements.define('compare-roles', CompareRoles);
