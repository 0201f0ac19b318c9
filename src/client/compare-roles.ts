/** Two of the columns side by side; the address carries which. Without a choice, or with one, all others stay. */
class CompareRoles extends HTMLElement {
  connectedCallback(): void {
    const selects = [...this.querySelectorAll('select')];
    const heads = [...this.querySelectorAll<HTMLElement>('thead th[data-role]')];
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr:not(.group)')].map((row) => ({
      row,
      cells: [...row.querySelectorAll('td')],
    }));
    const place = (chosen: readonly string[], head: HTMLElement) => {
      const found = chosen.indexOf(head.dataset['role']!);
      return found < 0 ? chosen.length : found;
    };

    const show = () => {
      const chosen = selects.map(({ value }) => value);
      const both = chosen.every((value) => value !== '');
      const shown = heads.map((head) => !both || chosen.includes(head.dataset['role']!));
      // The chosen ones in the order of the choice, then the others as they were.
      const order = heads.map((_, column) => column);
      if (both) order.sort((x, y) => place(chosen, heads[x]!) - place(chosen, heads[y]!) || x - y);
      heads.forEach((head, column) => {
        head.hidden = !shown[column];
      });
      heads[0]?.parentElement!.append(...order.map((column) => heads[column]!));
      for (const { row, cells } of rows) {
        cells.forEach((cell, column) => {
          cell.hidden = !shown[column];
        });
        const texts = cells.filter((_, column) => shown[column]).map((cell) => cell.textContent.trim());
        row.append(...order.map((column) => cells[column]!));
        row.hidden = both && texts.every((text) => text === '');
        row.classList.toggle('changed', both && new Set(texts).size > 1);
      }
      this.toggleAttribute('data-two', both);
    };

    const params = new URLSearchParams(location.search);
    for (const select of selects) {
      const asked = params.get(select.name) ?? '';
      if ([...select.options].some(({ value }) => value === asked)) select.value = asked;
      select.addEventListener('change', () => {
        const url = new URL(location.href);
        for (const { name, value } of selects) {
          if (value === '') url.searchParams.delete(name);
          else url.searchParams.set(name, value);
        }
        history.replaceState(null, '', url);
        show();
      });
    }
    show();
  }
}

customElements.define('compare-roles', CompareRoles);
