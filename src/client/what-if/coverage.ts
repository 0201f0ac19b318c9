import type { Strength } from '../../handbook/coverage.ts';
import { titleOf, type ReviewFacts } from '../../handbook/review/finding.ts';
import type { LoopSummary } from '../../handbook/what-if.ts';
import { copyOf, part } from '../dom.ts';

/** Strengths of each competency, the strongest first, so that two cells compare at a glance. */
const strengthsOf = ({ coverage }: LoopSummary) =>
  new Map(coverage.map(({ competency, strengths }) => [competency, strengths.toSorted()]));

/** What a loop covers as it is and as it would be, with a mark for each session. */
export function coverageTable(
  host: Element,
  before: LoopSummary,
  after: LoopSummary,
  facts: ReviewFacts,
  nothing: string,
): DocumentFragment {
  const [was, now] = [strengthsOf(before), strengthsOf(after)];
  const marks = (strengths: readonly Strength[] = []) =>
    strengths.length === 0 ? [nothing] : strengths.flatMap((strength) => [copyOf(host, strength), ' ']);
  const table = copyOf(host, 'coverage');
  table.querySelector('tbody')!.append(
    ...[...new Set([...was.keys(), ...now.keys()])].map((id) => {
      const row = copyOf(host, 'coverage-row', { competency: titleOf(facts, id) });
      part(row, 'was').append(...marks(was.get(id)));
      part(row, 'now').append(...marks(now.get(id)));
      row.querySelector('tr')!.classList.toggle('changed', was.get(id)?.join() !== now.get(id)?.join());
      return row;
    }),
  );
  return table;
}
