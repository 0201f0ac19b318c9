import { describe, expect, it } from 'vitest';
import { valuable } from '../../../src/handbook/review/valuable.ts';
import { findIn } from '../../helpers/small-loop.ts';

describe('Particularly valuable', () => {
  it('is a competency that different people assess in two sessions', () => {
    const sessions = [
      { id: 'one', seats: ['A', 'B'], primary: ['craft', 'care'] },
      { id: 'two', seats: ['B', 'C'], secondary: ['craft'] },
      { id: 'three', seats: ['A'], secondary: ['care'] },
    ];
    expect(findIn(valuable, { claims: ['craft', 'care'], sessions })).toEqual([
      {
        id: 'valuable-firm-evidence',
        tone: 'strength',
        words: 'Different people, in at least two sessions, assess Craft.',
        numbers: [
          { label: 'Competencies with firm evidence', value: 1, unit: 'count' },
          { label: 'Competencies needed', value: 2, unit: 'count' },
        ],
        links: [{ kind: 'competencies', id: 'craft', label: 'Craft' }],
      },
    ]);
  });

  it('is not one that sessions only look at besides, or that the role does not need', () => {
    const sessions = [
      { id: 'one', people: 1, secondary: ['craft'], primary: ['care'] },
      { id: 'two', people: 1, secondary: ['craft'], primary: ['care'] },
    ];
    expect(findIn(valuable, { claims: ['craft'], sessions })).toEqual([]);
  });

  it('is a session that alone shows a kind of work', () => {
    const sessions = [
      { id: 'pairing', primary: ['craft'], format: 'live-coding' },
      { id: 'design', primary: ['craft'], format: 'design' },
      { id: 'sketch', primary: ['care'], format: 'design' },
      { id: 'task', minutes: 0, alone: 60, primary: ['craft'], format: 'take-home' },
    ];
    expect(findIn(valuable, { sessions })).toEqual([
      {
        id: 'valuable-kind-of-work',
        tone: 'strength',
        words:
          'Pairing is the only session that shows code as it is written. Task is the only session that shows work at the candidate’s own pace.',
        numbers: [{ label: 'Sessions', value: 2, unit: 'count' }],
        links: [
          { kind: 'interview-types', id: 'pairing', label: 'Pairing' },
          { kind: 'interview-types', id: 'task', label: 'Task' },
        ],
      },
    ]);
  });
});
