import { describe, expect, it } from 'vitest';
import { rehearsalSchema } from '../../src/handbook/entities/rehearsals/schema.ts';
import { heardBoxes, rehearsalsOf, rehearsedSession } from '../../src/handbook/rehearsal.ts';
import { runOf } from '../helpers/check.ts';
import { withRehearsal } from '../helpers/small-rehearsal.ts';

const { handbook } = runOf((files) => withRehearsal(files));
const [entry] = handbook.rehearsals;
const rehearsal = entry!.interviewer!;

describe('A rehearsal', () => {
  it('is of a session of a role, and of the interview that is held there', () => {
    const held = rehearsedSession(handbook, rehearsal);
    expect([held?.role.id, held?.session.id, held?.session.minutes]).toEqual(['engineer', 'design', 60]);
    expect(rehearsalsOf(handbook, 'design-talk')).toEqual([entry]);
    expect(rehearsalsOf(handbook, 'pairing')).toEqual([]);
    expect(rehearsedSession(handbook, { role: 'engineer', session: 'lunch' })).toBeUndefined();
  });

  it('has its lines in the time boxes of the agenda: each in that of the last line which began one', () => {
    const { session } = rehearsedSession(handbook, rehearsal)!;
    expect(
      heardBoxes(rehearsal, session).map(({ box, from, to, lines }) => [box.id, from, to, lines.map(({ at }) => at)]),
    ).toEqual([
      ['hello', 0, 5, [0]],
      ['main', 5, 50, [320, 1200]],
    ]);
  });

  it('takes moments as minutes and seconds or as whole minutes, and nothing else', () => {
    const at = (value: unknown) =>
      rehearsalSchema.shape.lines.safeParse([{ at: value, speaker: 'observer', says: 'Time.' }]);
    expect([at('3:20').data?.[0]?.at, at(3).data?.[0]?.at, at('0:00').data?.[0]?.at]).toEqual([200, 180, 0]);
    for (const wrong of ['3:60', '3.20', 'three', -1, 2.5])
      expect(at(wrong).error?.issues[0]?.message, String(wrong)).toBe(
        'expected minutes and seconds such as 3:20, or whole minutes',
      );
  });

  it('rates each competency once, by lines that speak for it or against it', () => {
    const rated = (...ratings: object[]) =>
      rehearsalSchema.shape.reference
        .safeParse({ ratings, recommendation: { value: 'no', reason: 'There is no design.' } })
        .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
    const rating = (competency: string, ...evidence: [string, string][]) => ({
      competency,
      rating: 2,
      evidence: evidence.map(([line, sign]) => ({ line, sign })),
      reason: 'It was so.',
    });
    expect(rated(rating('ownership', ['one', '+'], ['two', '-']), rating('communication', ['one', '-']))).toEqual([]);
    expect(rated(rating('ownership', ['one', '+'], ['two', '+'], ['one', '-'], ['two', '+']))).toEqual([
      'ratings.0.evidence.2.line: the line "one" speaks for and against the same competency; say which, or make two lines of it',
      'ratings.0.evidence.3.line: the line "two" stands here twice; once is enough',
    ]);
    expect(rated(rating('ownership', ['one', '+']), rating('ownership', ['two', '+']))).toEqual([
      'ratings.1.competency: "ownership" is rated already; a card rates each competency once',
    ]);
  });

  it('has something said or shown in every line', () => {
    const lines = rehearsalSchema.shape.lines;
    expect(lines.safeParse([{ at: 1, speaker: 'candidate' }]).error?.issues[0]?.message).toBe(
      'expected says, shows, or both',
    );
    expect(lines.safeParse([{ at: 1, speaker: 'candidate', shows: 'A box.' }]).success).toBe(true);
  });
});
