import type { RoleCoverage } from '../../handbook/coverage-matrix.ts';
import { readQuery, valueIn, withValues, writeQuery } from '../address.ts';
import { copyOf, part } from '../dom.ts';
import { LiveElement } from '../live-element.ts';
import { pageData, recordOf, withParts } from '../page-data.ts';
import { wordsOf } from '../words.ts';

interface Row {
  row: HTMLTableRowElement;
  /** Says that nobody assesses it. */
  nobody: HTMLElement;
  count: HTMLElement;
  cells: { cell: HTMLTableCellElement; ofAll: ChildNode[] }[];
}

/** The matrix of all roles, or of the one that is chosen; the address carries the choice. */
class CoverageFilter extends LiveElement {
  /** The rows with what their cells hold for all roles: it goes back in when no role is chosen any more. */
  #rows: Row[] | undefined;

  protected begin(signal: AbortSignal): void {
    const roles = pageData(this, 'roles', recordOf(withParts<RoleCoverage>('types', 'competencies')));
    if (!roles) return;
    this.#rows ??= [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => ({
      row,
      nobody: part(row, 'nobody'),
      count: row.querySelector<HTMLElement>('.count')!,
      cells: [...row.querySelectorAll<HTMLTableCellElement>('td:not(.count)')].map((cell) => ({
        cell,
        ofAll: [...cell.childNodes],
      })),
    }));
    const select = this.querySelector('select')!;
    const asked = valueIn(readQuery(), select.name);
    select.value = Object.hasOwn(roles, asked) ? asked : '';
    this.#show(roles[select.value]);
    select.addEventListener(
      'change',
      () => {
        this.#show(roles[select.value]);
        writeQuery(withValues(readQuery(), { [select.name]: select.value }));
      },
      { signal },
    );
  }

  #show(role: RoleCoverage | undefined): void {
    const heads = [...this.querySelectorAll<HTMLElement>('thead th[data-type]')];
    const types = heads.map((head) => head.dataset['type']!);
    heads.forEach((head, column) => {
      head.hidden = role !== undefined && !(types[column]! in role.types);
    });
    const rows = this.#rows!;
    for (const { row, nobody, count, cells } of rows) {
      const competency = row.dataset['competency']!;
      row.hidden = role !== undefined && !role.competencies.includes(competency);
      cells.forEach(({ cell, ofAll }, column) => {
        cell.hidden = heads[column]!.hidden;
        const strength = role?.types[types[column]!]?.[competency];
        cell.replaceChildren(...(role ? (strength ? [copyOf(this, strength)] : []) : ofAll));
      });
      const marks = cells.filter(({ cell }) => cell.querySelector('.shape')).length;
      count.textContent = String(marks);
      nobody.hidden = marks > 0;
    }
    [...this.querySelectorAll<HTMLElement>('tfoot td:not(.count)')].forEach((foot, column) => {
      foot.hidden = heads[column]!.hidden;
      foot.textContent = String(rows.filter(({ cells }) => cells[column]!.cell.querySelector('.shape')).length);
    });
    const visible = (items: readonly HTMLElement[]) => items.filter(({ hidden }) => !hidden).length;
    this.querySelector('[role="status"]')!.textContent = wordsOf<'shown'>(this)('shown', {
      competencies: visible(rows.map(({ row }) => row)),
      types: visible(heads),
    });
  }
}

customElements.define('coverage-filter', CoverageFilter);
