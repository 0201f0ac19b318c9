import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isPresent } from '../../../src/handbook/conduct.ts';
import { sessionsOf } from '../../../src/handbook/coverage.ts';
import { kitOf } from '../../../src/handbook/kit.ts';
import { resolveHandbook } from '../../../src/handbook/resolve.ts';
import { handbookInput, loadContent } from '../../../src/load/load-content.ts';

const root = join(import.meta.dirname, '../../../src/content');
const { roles } = resolveHandbook(handbookInput(loadContent(root, 'interviewer'))!);
const sessions = roles.flatMap((role) => sessionsOf(role).map((session) => ({ role, session })));
const named = (found: typeof sessions) => found.map(({ role, session }) => `${role.id}/${session.id}`);

describe('The sessions of the roles as shipped', () => {
  it('have seats with somebody who may take each', () => {
    expect(named(sessions.filter(({ session }) => session.conduct.seats.length === 0))).toEqual([]);
    expect(named(sessions.filter(({ session }) => session.conduct.seats.some(({ who }) => who === undefined)))).toEqual(
      [],
    );
    expect(sessions.length).toBeGreaterThan(100);
  });

  it('call everybody who meets the candidate by the label that candidates read', () => {
    const unlabelled = sessions.filter(({ session }) =>
      session.conduct.seats.some((seat) => isPresent(seat) && seat.label === undefined),
    );
    expect(named(unlabelled)).toEqual([]);
  });

  it('name an exercise wherever their kit has one', () => {
    const without = sessions.filter(
      ({ session: { type, variant, conduct } }) =>
        conduct.exercise === undefined && (kitOf(type, variant?.id)?.exercises.length ?? 0) > 0,
    );
    expect(named(without)).toEqual([]);
  });

  it('do not give one candidate the same exercise twice', () => {
    const twice = roles.filter((role) => {
      const used = sessionsOf(role).flatMap(({ type, conduct }) =>
        conduct.exercise ? `${type.id} ${conduct.exercise.id}` : [],
      );
      return new Set(used).size < used.length;
    });
    expect(twice.map(({ id }) => id)).toEqual([]);
  });
});
