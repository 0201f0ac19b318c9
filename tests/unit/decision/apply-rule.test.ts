import { describe, expect, it } from 'vitest';
import { applyRule, type Needed } from '../../../src/handbook/decision/apply-rule.ts';
import type { PanelRating } from '../../../src/handbook/decision/figures.ts';
import { decisionSchema } from '../../../src/handbook/entities/roles/decision-schema.ts';

const need = (needs: Record<string, number>, weights: Record<string, number> = {}): Needed[] =>
  Object.entries(needs).map(([competency, needed]) => ({ competency, needed, weight: weights[competency] ?? 1 }));

/** Primary ratings of a competency, each by somebody of their own. */
const rated = (competency: string, ...ratings: number[]): PanelRating[] =>
  ratings.map((rating, index) => ({
    person: `${competency}-${String(index)}`,
    session: 's',
    competency,
    primary: true,
    rating,
  }));

const apply = (rule: object, needs: Needed[], ...panel: PanelRating[][]) =>
  applyRule(decisionSchema.parse(rule), needs, panel.flat());

const figure = (applied: ReturnType<typeof apply>, competency: string) =>
  applied.figures.find((own) => own.competency === competency)?.figure;

describe('The figure of a competency', () => {
  const needs = need({ craft: 3 });

  it('is the mean of its primary ratings', () => {
    const secondary = { ...rated('craft', 1)[0]!, person: 'other', primary: false };
    expect(figure(apply({}, needs, rated('craft', 3, 4), [secondary]), 'craft')).toBe(3.5);
  });

  it('takes secondary ratings by others where a single person gave a primary one, and the rule says so', () => {
    const own = { ...rated('craft', 2)[0]!, primary: false };
    const others = { ...own, person: 'other', rating: 4 };
    const rule = { secondary: 'if-alone' };
    expect(figure(apply(rule, needs, rated('craft', 3), [own, others]), 'craft')).toBe(3.5);
    expect(figure(apply(rule, needs, rated('craft', 3, 3), [others]), 'craft')).toBe(3);
    expect(figure(apply({}, needs, rated('craft', 3), [others]), 'craft')).toBe(3);
  });

  it('takes the secondary ratings of a session that count like primary ones', () => {
    const second = { ...rated('craft', 4)[0]!, person: 'manager', session: 'final', primary: false };
    const rule = { also: [{ competency: 'craft', sessions: ['final'] }] };
    expect(figure(apply(rule, needs, rated('craft', 3), [second]), 'craft')).toBe(3.5);
    expect(figure(apply(rule, needs, rated('craft', 3), [{ ...second, session: 'first' }]), 'craft')).toBe(3);
  });

  it('counts somebody with two ratings twice, or once with the mean', () => {
    const twice = [2, 4].map((rating) => ({ ...rated('craft', rating)[0]!, person: 'same' }));
    const panel = [...twice, ...rated('craft', 4)];
    expect(figure(apply({}, needs, panel), 'craft')).toBeCloseTo(10 / 3);
    expect(figure(apply({ samePerson: 'once' }, needs, panel), 'craft')).toBe(3.5);
  });
});

describe('A floor', () => {
  const needs = need({ craft: 4, care: 2 });

  it('is the rating needed, or the figure that it names', () => {
    const panel = [...rated('craft', 4, 4, 3), ...rated('care', 2)];
    expect(apply({ floors: [{ competency: 'craft' }] }, needs, panel).state).toBe('not-met');
    const { state, clauses } = apply({ floors: [{ competency: 'craft', atLeast: 3.6 }] }, needs, panel);
    expect(state).toBe('met');
    expect(clauses[0]).toMatchObject({ clause: 'floor', competency: 'craft', atLeast: 3.6, state: 'met' });
  });

  it('may say what no single rating is below', () => {
    const rule = { floors: [{ competency: 'craft', atLeast: 2.5, eachRating: 2 }] };
    expect(apply(rule, needs, rated('craft', 4, 2), rated('care', 2)).state).toBe('met');
    const { state, clauses } = apply(rule, needs, rated('craft', 4, 1), rated('care', 2));
    expect(state).toBe('not-met');
    expect(clauses[1]).toEqual({ clause: 'each-rating', state: 'not-met', competency: 'craft', atLeast: 2, lowest: 1 });
  });

  it('may be for some sessions, taken by themselves', () => {
    const rule = { floors: [{ competency: 'care', atLeast: 2, sessions: ['screen'] }] };
    const screen = (rating: number) => [{ ...rated('care', rating)[0]!, session: 'screen' }];
    expect(apply(rule, needs, rated('craft', 4), rated('care', 4), screen(2)).state).toBe('met');
    expect(apply(rule, needs, rated('craft', 4), rated('care', 4), screen(1)).state).toBe('not-met');
  });

  it('is made up for by nothing, whatever shortfalls are allowed', () => {
    const rule = { floors: [{ competency: 'care' }], shortfalls: [{ allows: [{ count: 2, by: 1 }] }] };
    expect(apply(rule, needs, rated('craft', 4), rated('care', 1)).state).toBe('not-met');
  });
});

describe('A shortfall', () => {
  const needs = need({ craft: 3, care: 3, sense: 2 });
  const panel = (craft: number, care: number, sense: number) => [
    ...rated('craft', craft),
    ...rated('care', care),
    ...rated('sense', sense),
  ];

  it('is allowed nowhere where the rule says nothing of it', () => {
    expect(apply({}, needs, panel(3, 3, 2)).state).toBe('met');
    expect(apply({}, needs, panel(3, 2.5, 4)).state).toBe('not-met');
  });

  it('is allowed up to a number and an extent', () => {
    const rule = { shortfalls: [{ allows: [{ count: 1, by: 0.5 }] }] };
    expect(apply(rule, needs, panel(3, 2.5, 2)).state).toBe('met');
    expect(apply(rule, needs, panel(3, 2, 2)).state).toBe('not-met');
    const { state, clauses } = apply(rule, needs, panel(2.5, 2.5, 2));
    expect(state).toBe('not-met');
    expect(clauses[0]).toEqual({
      clause: 'shortfalls',
      state: 'not-met',
      short: [
        { competency: 'craft', by: 0.5 },
        { competency: 'care', by: 0.5 },
      ],
      ways: [{ state: 'not-met', why: ['extent'] }],
    });
  });

  it('is allowed for some, beside others', () => {
    const rule = {
      shortfalls: [
        {
          allows: [
            { of: ['craft'], count: 1, by: 1 },
            { count: 1, by: 0.5 },
          ],
        },
      ],
    };
    expect(apply(rule, needs, panel(2, 2.5, 2)).state).toBe('met');
    expect(apply(rule, needs, panel(3, 2, 2)).state).toBe('not-met');
    expect(apply(rule, needs, panel(3, 2.5, 1.5)).state).toBe('not-met');
  });

  it('is allowed in one of several ways, and not in parts of several', () => {
    const rule = { shortfalls: [{ allows: [{ count: 2, by: 0.5 }] }, { allows: [{ count: 1, by: 1 }] }] };
    expect(apply(rule, needs, panel(2.5, 2.5, 2)).state).toBe('met');
    expect(apply(rule, needs, panel(2, 3, 2)).state).toBe('met');
    expect(apply(rule, needs, panel(2, 2.5, 2)).state).toBe('not-met');
  });

  it('may have to leave the weighted sum where it has to be', () => {
    const rule = { shortfalls: [{ allows: [{ count: 1, by: 1 }], total: true }] };
    expect(apply(rule, needs, panel(2, 4, 2)).state).toBe('met');
    expect(apply(rule, needs, panel(2, 3.5, 2)).state).toBe('not-met');
    expect(apply(rule, need({ craft: 3, care: 3, sense: 2 }, { craft: 2 }), panel(2, 4, 2)).state).toBe('not-met');
  });

  it('may need all or one of some figures', () => {
    const conditions = [
      { competency: 'care', above: 3 },
      { competency: 'sense', overNeed: 0.5 },
    ];
    const any = { shortfalls: [{ allows: [{ of: ['craft'], count: 1, by: 1 }], any: conditions }] };
    expect(apply(any, needs, panel(2, 3, 2.5)).state).toBe('met');
    expect(apply(any, needs, panel(2, 3, 2)).clauses[0]).toMatchObject({ ways: [{ why: ['condition'] }] });
    const all = { shortfalls: [{ allows: [{ of: ['craft'], count: 1, by: 1 }], all: conditions }] };
    expect(apply(all, needs, panel(2, 3.5, 2.5)).state).toBe('met');
    expect(apply(all, needs, panel(2, 3, 2.5)).state).toBe('not-met');
  });
});

describe('A competency that nobody rated', () => {
  const needs = need({ craft: 3, care: 3 });

  it('is for the chair, with what the rule says of it', () => {
    const { state, clauses } = apply({ missing: 'another-session' }, needs, rated('craft', 3));
    expect(state).toBe('chair');
    expect(clauses.at(-1)).toEqual({
      clause: 'missing',
      state: 'chair',
      competency: 'care',
      follows: 'another-session',
    });
    expect(apply({ floors: [{ competency: 'care' }] }, needs, rated('craft', 3)).state).toBe('chair');
  });

  it('leaves a sum and a condition open, and helps nobody over what is not met', () => {
    const total = { shortfalls: [{ allows: [{ count: 1, by: 1 }], total: true }] };
    expect(apply(total, needs, rated('craft', 2)).clauses[0]).toMatchObject({
      state: 'chair',
      ways: [{ state: 'open' }],
    });
    expect(apply({}, needs, rated('craft', 2)).state).toBe('not-met');
  });
});

it('what the chair applies to a figure comes before what the rule says of it', () => {
  const needs = need({ craft: 3 });
  const rule = {
    chair: [
      { id: 'log', text: 'Somebody else reads the log.', ifShort: 'craft' },
      { id: 'always', text: 'Be fair.' },
    ],
  };
  expect(apply(rule, needs, rated('craft', 2))).toMatchObject({ state: 'chair' });
  expect(apply(rule, needs, rated('craft', 2)).clauses.at(-1)).toEqual({
    clause: 'text',
    state: 'chair',
    id: 'log',
    competency: 'craft',
  });
  expect(apply(rule, needs, rated('craft', 3)).state).toBe('met');
});

it('a condition names one bound', () => {
  const parse = (condition: object) =>
    decisionSchema.safeParse({
      shortfalls: [{ allows: [{ count: 1, by: 1 }], all: [{ competency: 'craft', ...condition }] }],
    });
  expect(parse({ above: 3 }).success).toBe(true);
  expect(parse({}).error?.issues[0]?.message).toBe('expected one of atLeast, above and overNeed');
  expect(parse({ above: 3, atLeast: 3 }).success).toBe(false);
});
