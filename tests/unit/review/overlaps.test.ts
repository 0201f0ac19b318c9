import { describe, expect, it } from 'vitest';
import { overlap } from '../../../src/handbook/review/overlaps.ts';
import { recurring } from '../../../src/handbook/review/recurring-questions.ts';
import { findIn } from '../../helpers/small-loop.ts';

describe('An overlap', () => {
  const sessions = [
    { id: 'one', minutes: 30, primary: ['craft'] },
    { id: 'two', minutes: 45, primary: ['craft'] },
    { id: 'three', minutes: 60, primary: ['craft', 'care'] },
    { id: 'four', minutes: 60, secondary: ['craft'] },
  ];

  it('is a competency that three sessions are there for', () => {
    expect(findIn(overlap, { sessions })).toEqual([
      {
        id: 'overlap-craft',
        tone: 'watch',
        words: '3 sessions have Craft as a main focus: One, Two, and Three.',
        numbers: [
          { label: 'As main focus', value: 3, unit: 'count' },
          { label: 'Live minutes of these sessions', value: 135, unit: 'minutes' },
        ],
        links: [
          { kind: 'competencies', id: 'craft', label: 'Craft' },
          { kind: 'interview-types', id: 'one', label: 'One' },
          { kind: 'interview-types', id: 'two', label: 'Two' },
          { kind: 'interview-types', id: 'three', label: 'Three' },
        ],
      },
    ]);
  });

  it('is not one that sessions look at besides', () => {
    expect(findIn(overlap, { sessions: sessions.slice(1) })).toEqual([]);
  });

  it('begins where the limit of the check is set', () => {
    expect(findIn(overlap, { sessions, limits: { overlapSessions: 4 } })).toEqual([]);
  });
});

describe('A question that recurs', () => {
  const ask = 'Which decision about storage would you take back today?';

  it('is said with both sessions', () => {
    const sessions = [
      { id: 'one', primary: ['craft'], questions: ['How do you begin a day?', ask] },
      { id: 'two', primary: ['care'], questions: [ask] },
    ];
    expect(findIn(recurring, { sessions })).toEqual([
      {
        id: 'recurring-question-one-question-2-two-question-1',
        tone: 'watch',
        words: `One and Two ask the same question: "${ask}".`,
        numbers: [{ label: 'Words in common', value: 100, unit: 'percent' }],
        links: [
          { kind: 'interview-types', id: 'one', label: 'One' },
          { kind: 'interview-types', id: 'two', label: 'Two' },
        ],
      },
    ]);
  });

  it('is found in words that are nearly the same, and says how near', () => {
    const sessions = [
      { id: 'one', primary: ['craft'], questions: [ask] },
      {
        id: 'two',
        primary: ['care'],
        questions: ['Which decision about storage would you take back now, and which not?'],
      },
    ];
    expect(findIn(recurring, { sessions }).map(({ words }) => words)).toEqual([
      'Two asks "Which decision about storage would you take back now, and which not?", and One has a question with 75% of the same words.',
    ]);
  });

  it('is not one of the same session, and not one that merely shares a word', () => {
    const sessions = [
      { id: 'one', primary: ['craft'], questions: [ask, ask] },
      { id: 'two', primary: ['care'], questions: ['Where does storage cost you sleep?'] },
    ];
    expect(findIn(recurring, { sessions })).toEqual([]);
  });
});
