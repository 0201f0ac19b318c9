import { describe, expect, it } from 'vitest';
import { sessionsOf } from '../../src/handbook/coverage.ts';
import { durationInWords, sessionInWords } from '../../src/handbook/duration.ts';
import { durationSchema } from '../../src/handbook/schemas/shared.ts';
import { wordsFor } from '../../src/words/languages.ts';
import { fieldsOf, find, runOf } from '../helpers/check.ts';
import type { HandbookFiles } from '../helpers/small-handbook.ts';

const words = wordsFor('en');
const TYPE = 'candidate/interview-types/design-talk';
const isAverage = (files: HandbookFiles) => {
  fieldsOf(files, TYPE)['duration'] = { average: 60 };
};

describe('A duration that is an average', () => {
  it('says so wherever it stands, and counts as what it is on average', () => {
    const { handbook } = runOf(isAverage);
    const { duration } = handbook.interviewTypes.find(({ id }) => id === 'design-talk')!.candidate;
    expect(duration).toEqual({ min: 60, max: 60, average: true });
    expect(durationInWords(duration, words)).toBe('1 hour on average');
    const session = handbook.roles.flatMap(sessionsOf).find(({ type }) => type.id === 'design-talk')!;
    expect(sessionInWords(session, words)).toBe('60 minutes on average');
    expect(handbook.roles.map(({ totals }) => totals)).toEqual(runOf().handbook.roles.map(({ totals }) => totals));
    expect(find('agenda-adds-up', isAverage)).toEqual([]);
  });

  it('is said of no other', () => {
    expect([durationSchema.parse(45), durationSchema.parse({ min: 30, max: 60 })]).toEqual([
      { min: 45, max: 45 },
      { min: 30, max: 60 },
    ]);
    expect(durationInWords(durationSchema.parse({ min: 30, max: 60 }), words)).toBe('30–60 minutes');
  });

  it.each(['an hour or so', { average: 0 }])('is refused as %o', (written) => {
    expect(durationSchema.safeParse(written).error?.issues[0]!.message).toMatch(/^expected minutes/);
  });
});
