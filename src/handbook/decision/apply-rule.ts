import type { DecisionRule, Floor } from '../entities/roles/decision-schema.ts';
import { countingRatings, figureOf, HAIR, type PanelRating } from './figures.ts';
import { allowedBy, type Allowed, type Figure, type Short } from './shortfalls.ts';

/** A rating that a role needs, with its weight. */
export interface Needed {
  competency: string;
  needed: number;
  weight: number;
}

/** Whether a clause of the rule holds; `chair` where that is not for the rule to say. */
export type State = 'met' | 'not-met' | 'chair';

/** What one clause of the rule comes to. */
export type Clause =
  | {
      clause: 'floor';
      state: State;
      competency: string;
      atLeast: number;
      figure: number | undefined;
      sessions?: string[];
    }
  | { clause: 'each-rating'; state: State; competency: string; atLeast: number; lowest: number | undefined }
  /** What is short of its need without having a floor, and each way in which that may be, with the reasons why one does not apply. */
  | { clause: 'shortfalls'; state: State; short: Short[]; ways: Allowed[] }
  /** A competency that nobody rated, and what follows. */
  | { clause: 'missing'; state: 'chair'; competency: string; follows: DecisionRule['missing'] }
  /** What the chair applies by hand, where a figure calls for it. */
  | { clause: 'text'; state: 'chair'; id: string; competency: string };

/** The rule applied to the ratings of a panel. It says what the rule says, and decides about nobody. */
export interface Applied {
  /** Met as written, not met at some clause, or needing the chair first. */
  state: State;
  figures: Figure[];
  clauses: Clause[];
}

const reached = (figure: number | undefined, atLeast: number): State =>
  figure === undefined ? 'chair' : figure >= atLeast - HAIR ? 'met' : 'not-met';

function floorClauses(rule: DecisionRule, floor: Floor, needed: number, panel: readonly PanelRating[]): Clause[] {
  const { competency, sessions, eachRating, atLeast = needed } = floor;
  // Taken by themselves, sessions have their own primary ratings and no others.
  const counting = sessions
    ? panel.filter((own) => own.competency === competency && own.primary && sessions.includes(own.session))
    : countingRatings(rule, competency, panel);
  const figure = figureOf(rule, counting);
  const lowest = counting.length === 0 ? undefined : Math.min(...counting.map(({ rating }) => rating));
  return [
    { clause: 'floor', state: reached(figure, atLeast), competency, atLeast, figure, ...(sessions && { sessions }) },
    ...(eachRating === undefined
      ? []
      : [
          {
            clause: 'each-rating',
            state: reached(lowest, eachRating),
            competency,
            atLeast: eachRating,
            lowest,
          } as const,
        ]),
  ];
}

function shortfallClause({ shortfalls, floors }: DecisionRule, figures: readonly Figure[]): Clause {
  const short = figures.flatMap(({ competency, figure, needed }): Short[] =>
    figure === undefined || floors.some((floor) => floor.competency === competency) || figure >= needed - HAIR
      ? []
      : [{ competency, by: needed - figure }],
  );
  if (short.length === 0) return { clause: 'shortfalls', state: 'met', short, ways: [] };
  const ways = shortfalls.map((way) => allowedBy(way, short, figures, floors));
  const has = (state: Allowed['state']) => ways.some((way) => way.state === state);
  return { clause: 'shortfalls', state: has('met') ? 'met' : has('open') ? 'chair' : 'not-met', short, ways };
}

/** What the chair applies by hand to a competency that is below its need. */
const textClauses = ({ chair }: DecisionRule, figures: readonly Figure[]): Clause[] =>
  chair.flatMap(({ id, ifShort }): Clause[] => {
    const own = figures.find(({ competency }) => competency === ifShort);
    return own?.figure !== undefined && own.figure < own.needed - HAIR
      ? [{ clause: 'text', state: 'chair', id, competency: own.competency }]
      : [];
  });

/**
 * Applies the rule of a role to the ratings of a panel: the figure of each competency, and of each clause whether it
 * holds. A clause that does not hold decides; but where the chair has something to apply to a figure first, nothing is
 * decided before that.
 */
export function applyRule(rule: DecisionRule, needs: readonly Needed[], panel: readonly PanelRating[]): Applied {
  const figures = needs.map(({ competency, needed, weight }): Figure => ({
    competency,
    figure: figureOf(rule, countingRatings(rule, competency, panel)),
    needed,
    weight,
  }));
  const needOf = (competency: string) => needs.find((own) => own.competency === competency)?.needed ?? 1;
  const texts = textClauses(rule, figures);
  const clauses: Clause[] = [
    ...rule.floors.flatMap((floor) => floorClauses(rule, floor, needOf(floor.competency), panel)),
    shortfallClause(rule, figures),
    ...figures.flatMap(({ competency, figure }): Clause[] =>
      figure === undefined ? [{ clause: 'missing', state: 'chair', competency, follows: rule.missing }] : [],
    ),
    ...texts,
  ];
  const has = (state: State) => clauses.some((clause) => clause.state === state);
  const state = texts.length === 0 && has('not-met') ? 'not-met' : has('chair') ? 'chair' : 'met';
  return { state, figures, clauses };
}
