import type { Strength } from '../handbook/coverage.ts';
import type { RoleCoverage } from '../handbook/coverage-matrix.ts';
import { fill } from '../handbook/text/fill.ts';

/** The matrix of all roles, or of the one that is chosen; the address carries the choice. */
class CoverageFilter extends HTMLElement {
  connectedCallback(): void {
    const roles = JSON.parse(this.querySelector('script')!.textContent) as Record<string, RoleCoverage>;
    const select = this.querySelector('select')!;
    const heads = [...this.querySelectorAll<HTMLElement>('thead th[data-type]')];
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => ({
      row,
      competency: row.dataset['competency']!,
      cells: [...row.querySelectorAll('td')],
    }));
    const all = rows.map(({ cells }) => cells.map((cell) => [...cell.childNodes]));
    const shape = (strength: Strength | undefined) =>
      strength
        ? this.querySelector<HTMLTemplateElement>(`template[data-strength="${strength}"]`)!.content.cloneNode(true)
            .childNodes
        : [];

    const show = (role: RoleCoverage | undefined) => {
      const typeOf = (head: HTMLElement) => head.dataset['type']!;
      const hiddenTypes = heads.map((head) => role !== undefined && !(typeOf(head) in role.types));
      heads.forEach((head, column) => {
        head.hidden = hiddenTypes[column]!;
      });
      rows.forEach(({ row, competency, cells }, index) => {
        row.hidden = role !== undefined && !role.competencies.includes(competency);
        cells.forEach((cell, column) => {
          cell.hidden = hiddenTypes[column]!;
          const type = heads[column]!.dataset['type']!;
          cell.replaceChildren(...(role ? shape(role.types[type]?.[competency]) : all[index]![column]!));
        });
      });
      const visible = (items: readonly HTMLElement[]) => items.filter(({ hidden }) => !hidden).length;
      this.querySelector('[role="status"]')!.textContent = fill(this.dataset['shown']!, {
        competencies: visible(rows.map(({ row }) => row)),
        types: visible(heads),
      });
    };

    const asked = new URLSearchParams(location.search).get('role') ?? '';
    select.value = asked in roles ? asked : '';
    show(roles[select.value]);
    select.addEventListener('change', () => {
      show(roles[select.value]);
      const url = new URL(location.href);
      if (select.value === '') url.searchParams.delete('role');
      else url.searchParams.set('role', select.value);
      history.replaceState(null, '', url);
    });
  }
}

customElements.define('coverage-filter', CoverageFilter);
