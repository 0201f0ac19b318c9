import type { Condition, Floor, Shortfall } from '../entities/roles/decision-schema.ts';
import { HAIR } from './figures.ts';

/** A competency with its figure, and what the role needs. */
export interface Figure {
  competency: string;
  /** Undefined where nobody rated it. */
  figure: number | undefined;
  needed: number;
  weight: number;
}

/** A competency below what is needed, and by how many levels. */
export interface Short {
  competency: string;
  by: number;
}

/** Why a way of allowing shortfalls does not apply: too many or too large, the sum, or what would have to make up for them. */
export type Why = 'extent' | 'total' | 'condition';

/** Whether a way of allowing shortfalls applies; `open` where it depends on a competency that nobody rated. */
export interface Allowed {
  state: 'met' | 'not-met' | 'open';
  why: Why[];
}

/** Whether every competency that is short finds room among what is allowed. */
function fits(
  short: readonly Short[],
  allows: readonly { of: readonly string[]; count: number; by: number }[],
): boolean {
  const [first, ...rest] = short;
  if (!first) return true;
  return allows.some(
    (allowance, place) =>
      allowance.count > 0 &&
      first.by <= allowance.by + HAIR &&
      allowance.of.includes(first.competency) &&
      fits(
        rest,
        allows.map((own, index) => (index === place ? { ...own, count: own.count - 1 } : own)),
      ),
  );
}

/** The competencies that each allowance of a way is about. */
export function allowancesOf({ allows }: Shortfall, floors: readonly Floor[], rated: readonly string[]) {
  const named = new Set([...floors.map(({ competency }) => competency), ...allows.flatMap(({ of }) => of ?? [])]);
  const rest = rated.filter((competency) => !named.has(competency));
  return allows.map(({ of, count, by }) => ({ of: of ?? rest, count, by }));
}

function holds({ competency, atLeast, above, overNeed }: Condition, figures: readonly Figure[]): boolean | undefined {
  const own = figures.find((figure) => figure.competency === competency);
  if (own?.figure === undefined) return undefined;
  if (above !== undefined) return own.figure > above + HAIR;
  return own.figure >= (atLeast ?? own.needed + overNeed!) - HAIR;
}

/** All of some conditions; undefined where that depends on one that is not known. */
const every = (known: readonly (boolean | undefined)[]) =>
  known.includes(false) ? false : known.includes(undefined) ? undefined : true;
const some = (known: readonly (boolean | undefined)[]) =>
  known.length === 0 || known.includes(true) ? true : known.includes(undefined) ? undefined : false;

function reachesTotal(figures: readonly Figure[]): boolean | undefined {
  if (figures.some(({ figure }) => figure === undefined)) return undefined;
  const sum = (value: (figure: Figure) => number) => figures.reduce((all, own) => all + own.weight * value(own), 0);
  return sum(({ figure }) => figure!) >= sum(({ needed }) => needed) - HAIR;
}

/** Whether a way of allowing shortfalls applies to those that there are. */
export function allowedBy(
  way: Shortfall,
  short: readonly Short[],
  figures: readonly Figure[],
  floors: readonly Floor[],
): Allowed {
  const rated = figures.map(({ competency }) => competency);
  const parts: [Why, boolean | undefined][] = [
    ['extent', fits(short, allowancesOf(way, floors, rated))],
    ['total', way.total ? reachesTotal(figures) : true],
    [
      'condition',
      every([
        ...way.all.map((condition) => holds(condition, figures)),
        some(way.any.map((condition) => holds(condition, figures))),
      ]),
    ],
  ];
  const why = parts.filter(([, known]) => known === false).map(([name]) => name);
  if (why.length > 0) return { state: 'not-met', why };
  return { state: parts.some(([, known]) => known === undefined) ? 'open' : 'met', why };
}
