import { describe, expect, it } from 'vitest';
import { isRated, sessionsOf } from '../../../src/handbook/coverage.ts';
import { cardOfSession, cardOfType } from '../../../src/handbook/scorecard/card-page.ts';
import { runOf } from '../../helpers/check.ts';

const { handbook } = runOf();
const role = handbook.roles.find(({ id }) => id === 'engineer')!;

describe('What a page gives its card', () => {
  it('is what the session rates and asks, and a seat that rates', () => {
    for (const session of sessionsOf(role)) {
      const card = cardOfSession(role, session, handbook.competencies);
      expect(card !== undefined).toBe(isRated(session));
      if (!card) continue;
      expect(card.place).toMatchObject({ role: 'engineer', session: session.id, interview: session.type.id });
      expect(card.competencies.map(({ id }) => id)).toEqual([
        ...session.assesses.primary,
        ...session.assesses.secondary,
      ]);
      expect(card.seats.map(({ id }) => id)).toEqual(
        session.conduct.seats.filter(({ rates }) => rates).map(({ id }) => id),
      );
      expect(card.asks.map(({ id }) => id)).toEqual(expect.arrayContaining(session.conduct.core.map(({ id }) => id)));
      expect(card.agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(session.minutes);
    }
  });

  it('is of an interview without a role its own minutes, and no role', () => {
    const types = handbook.interviewTypes.filter(({ candidate }) => candidate.assesses && candidate.duration);
    expect(types.length).toBeGreaterThan(0);
    for (const type of types) {
      const card = cardOfType(type, handbook.competencies)!;
      expect(card.place).toEqual({ interview: type.id });
      expect(card.agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(type.candidate.duration!.min);
    }
  });
});
