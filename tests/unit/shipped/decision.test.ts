import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sessionsOf } from '../../../src/handbook/coverage.ts';
import { applyRule } from '../../../src/handbook/decision/apply-rule.ts';
import type { PanelRating } from '../../../src/handbook/decision/figures.ts';
import type { RoleEntry } from '../../../src/handbook/model.ts';
import { resolveHandbook } from '../../../src/handbook/resolve.ts';
import { handbookInput, loadContent } from '../../../src/load/load-content.ts';

const root = join(import.meta.dirname, '../../../src/content');
const { roles } = resolveHandbook(handbookInput(loadContent(root, 'interviewer'))!);

/** Ratings that differ from what the role needs, one for each seat that rates: by session and competency. */
type Differing = Record<string, readonly number[]>;

/** An invented panel: everybody with a seat rates everything, as the role needs it where nothing else is said. */
function panelOf(role: RoleEntry, differing: Differing): PanelRating[] {
  const needOf = new Map(role.interviewer!.ratings.map(({ competency, needed }) => [competency, needed]));
  const unused = new Set(Object.keys(differing));
  const panel = sessionsOf(role).flatMap(({ id: session, assesses, conduct }) =>
    [...assesses.primary, ...assesses.secondary].flatMap((competency) => {
      const own = differing[`${session}/${competency}`];
      unused.delete(`${session}/${competency}`);
      const raters = conduct.seats.filter(({ rates }) => rates);
      if (own) expect(own, `raters of ${competency} in ${session}`).toHaveLength(raters.length);
      return raters.map(({ person }, index): PanelRating => ({
        person,
        session,
        competency,
        primary: assesses.primary.includes(competency),
        rating: own?.[index] ?? needOf.get(competency) ?? 3,
      }));
    }),
  );
  expect([...unused]).toEqual([]);
  return panel;
}

const roleOf = (id: string) => roles.find((role) => role.id === id)!;

function applied(id: string, differing: Differing, without: string[] = []) {
  const role = roleOf(id);
  const panel = panelOf(role, differing).filter(({ competency }) => !without.includes(competency));
  return applyRule(role.interviewer!.decision!, role.interviewer!.ratings, panel);
}

/** For each role a panel that just meets its rule, mostly by an exception, and one that just does not, with the clauses that fail. */
const PANELS: Record<string, { meets: Differing; misses: Differing; at: object[] }> = {
  'ai-engineer': {
    meets: {
      'evaluation/data-judgement': [4, 3],
      'evaluation/system-design': [4, 3],
      'values/innovation': [2],
      'deep-dive/operational-readiness': [2, 1],
    },
    misses: { 'breadth/data-judgement': [3], 'evaluation/data-judgement': [4, 3] },
    at: [{ clause: 'floor', competency: 'data-judgement', atLeast: 3.6 }],
  },
  'application-security-engineer': {
    meets: {
      'review/feedback-and-adaptability': [3, 2],
      'pairing/collaboration': [3, 2],
      'review/code-quality': [3, 3],
    },
    misses: { 'review/feedback-and-adaptability': [3, 2], 'pairing/collaboration': [3, 2] },
    at: [{ clause: 'shortfalls', ways: [{ why: ['total'] }, { why: ['extent', 'total'] }] }],
  },
  'cloud-operations-engineer': {
    meets: { 'design/system-design': [2, 1], 'take-home/edge-cases': [4, 3] },
    misses: { 'take-home/edge-cases': [3, 2], 'pairing/domain-knowledge': [4, 4] },
    at: [{ clause: 'floor', competency: 'edge-cases' }],
  },
  'data-engineer': {
    meets: { 'values/customer-sense': [1], 'pairing/collaboration': [3, 2] },
    misses: { 'screen/data-judgement': [2], 'modelling/data-judgement': [4, 4] },
    at: [{ clause: 'floor', competency: 'data-judgement', sessions: ['screen'], figure: 2 }],
  },
  'data-scientist': {
    meets: {
      'walkthrough/technical-depth': [1, 1],
      'final/innovation': [1],
      'screen/data-judgement': [4],
      'experiment/data-judgement': [4, 4],
    },
    misses: {
      'walkthrough/technical-depth': [1, 1],
      'final/innovation': [1],
      'behavioral/ownership': [2, 1],
      'screen/data-judgement': [4],
      'experiment/data-judgement': [4, 4],
      'walkthrough/communication': [4, 4],
    },
    at: [{ clause: 'shortfalls', ways: [{ why: ['extent'] }] }],
  },
  'engineering-manager': {
    meets: { 'cross-functional/customer-sense': [3, 2], 'leadership/ownership': [4] },
    misses: { 'peers/leadership': [1, 4], 'leadership/leadership': [4] },
    at: [{ clause: 'each-rating', competency: 'leadership', lowest: 1 }],
  },
  'frontend-engineer': {
    meets: {
      'review/feedback-and-adaptability': [1, 1],
      'pairing/code-quality': [4, 3],
      'review/code-quality': [4, 3],
    },
    misses: { 'review/feedback-and-adaptability': [1, 1] },
    at: [{ clause: 'shortfalls', ways: [{ why: ['condition'] }] }],
  },
  'junior-software-engineer': {
    meets: { 'pairing/communication': [2, 1], 'recruiter/learning-and-growth': [4] },
    misses: { 'manager/learning-and-growth': [2] },
    at: [{ clause: 'floor', competency: 'learning-and-growth', figure: 2.5 }],
  },
  'machine-learning-engineer': {
    meets: { 'coding/problem-solving': [3, 2] },
    misses: { 'coding/problem-solving': [3, 2], 'coding/code-quality': [3, 2] },
    at: [{ clause: 'shortfalls', ways: [{ why: ['extent'] }] }],
  },
  'mid-level-backend-engineer': {
    meets: { 'design/system-design': [2, 2], 'deep-dive/technical-depth': [4, 4] },
    misses: { 'take-home/code-quality': [3, 2], 'deep-dive/technical-depth': [4, 4] },
    at: [{ clause: 'floor', competency: 'code-quality' }],
  },
  'release-engineer': {
    meets: { 'values/customer-sense': [1], 'pairing/problem-solving': [4], 'incident/problem-solving': [4, 4] },
    misses: { 'pairing/communication': [4], 'incident/communication': [2, 2] },
    at: [{ clause: 'floor', competency: 'communication' }],
  },
  'security-operations-engineer': {
    meets: { 'final/innovation': [1], 'behavioral/ownership': [3, 2] },
    misses: { 'final/innovation': [1] },
    at: [{ clause: 'shortfalls', ways: [{ why: ['condition'] }] }],
  },
  'senior-software-engineer': {
    meets: {
      'direction/system-design': [3, 3],
      'review/code-quality': [3, 2],
      'screen/problem-solving': [4],
      'behavioral/ownership': [4, 3],
    },
    misses: { 'direction/system-design': [3, 3], 'review/code-quality': [3, 2] },
    at: [{ clause: 'shortfalls', ways: [{ why: ['total'] }] }],
  },
  'site-reliability-engineer': {
    meets: {
      'incident/operational-readiness': [4, 3],
      'design/system-design': [3, 2],
      'coding/problem-solving': [4, 3],
    },
    misses: { 'incident/operational-readiness': [4, 3], 'design/system-design': [3, 2] },
    at: [{ clause: 'shortfalls', ways: [{ why: ['condition'] }] }],
  },
  'software-engineer': {
    meets: { 'cross-functional/customer-sense': [1, 1], 'values/customer-sense': [1] },
    misses: {
      'cross-functional/customer-sense': [1, 1],
      'values/customer-sense': [1],
      'design/system-design': [2, 1],
    },
    at: [{ clause: 'shortfalls', ways: [{ why: ['extent'] }] }],
  },
};

describe('The decision rule of each role as shipped', () => {
  it('has a panel that meets it and one that misses it', () => {
    expect(roles.map(({ id }) => id).sort()).toEqual(Object.keys(PANELS).sort());
  });

  it.each(roles.map(({ id }) => id))(
    'is met by everything that is needed, and needs the chair for what nobody rated: %s',
    (id) => {
      expect(applied(id, {}).clauses.filter(({ state }) => state !== 'met')).toEqual([]);
      const { competency } = roleOf(id).interviewer!.ratings[0]!;
      expect(applied(id, {}, [competency]).state).toBe('chair');
    },
  );

  it.each(Object.entries(PANELS))('is met, and missed where it says: %s', (id, { meets, misses, at }) => {
    expect(applied(id, meets).clauses.filter(({ state }) => state !== 'met')).toEqual([]);
    const { state, clauses } = applied(id, misses);
    expect(state).toBe('not-met');
    expect(clauses.filter((clause) => clause.state !== 'met')).toMatchObject(at);
  });

  it('of the release engineer needs the chair where domain knowledge is short', () => {
    const { state, clauses } = applied('release-engineer', { 'pairing/domain-knowledge': [1] });
    expect(state).toBe('chair');
    expect(clauses).toContainEqual({
      clause: 'text',
      state: 'chair',
      id: 'log-of-commands',
      competency: 'domain-knowledge',
    });
  });
});
