import { describe, expect, it } from 'vitest';
import { assessors } from '../../../src/handbook/review/assessors.ts';
import { findIn } from '../../helpers/small-loop.ts';

describe('A decision', () => {
  it('that rests on one person, however often they come, is a gap', () => {
    const sessions = [
      { id: 'screen', seats: ['Manager'], primary: ['craft'] },
      { id: 'final', seats: ['Manager'], primary: ['care'] },
    ];
    expect(findIn(assessors, { sessions })).toEqual([
      {
        id: 'assessors',
        tone: 'gap',
        words: 'Only 1 person rates the candidate, in 2 sessions. It should be 2 or more.',
        numbers: [
          { label: 'People who rate', value: 1, unit: 'count' },
          { label: 'Sessions', value: 2, unit: 'count' },
        ],
        links: [],
      },
    ]);
  });

  it('rests on two where seats without a label are two', () => {
    const sessions = [
      { id: 'screen', people: 1, primary: ['craft'] },
      { id: 'final', people: 1, primary: ['care'] },
    ];
    expect(findIn(assessors, { sessions })).toEqual([]);
  });

  it('does not rest on the guests of a chat', () => {
    const sessions = [
      { id: 'screen', seats: ['Manager'], primary: ['craft'] },
      { id: 'chat', seats: ['Teammate', 'Another'] },
    ];
    expect(findIn(assessors, { sessions })).toHaveLength(1);
  });

  it('is not spoken of where nothing is rated', () => {
    expect(findIn(assessors, { sessions: [{ id: 'chat' }] })).toEqual([]);
  });
});
