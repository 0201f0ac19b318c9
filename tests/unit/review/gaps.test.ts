import { describe, expect, it } from 'vitest';
import { onlySecondary } from '../../../src/handbook/review/only-secondary.ts';
import { unassessed } from '../../../src/handbook/review/unassessed.ts';
import { unfillable } from '../../../src/handbook/review/unfillable-ratings.ts';
import { findIn } from '../../helpers/small-loop.ts';

const talk = { id: 'talk', primary: ['craft'], secondary: ['care'] };
const link = (id: string, label: string) => ({ kind: 'competencies', id, label });

describe('A competency that the role claims', () => {
  it('is a gap if no session assesses it', () => {
    expect(findIn(unassessed, { claims: ['craft', 'security'], sessions: [talk, { id: 'chat' }] })).toEqual([
      {
        id: 'unassessed-security',
        tone: 'gap',
        words: 'The role claims to assess Security, and none of its 2 sessions does.',
        numbers: [
          { label: 'Sessions that assess it', value: 0, unit: 'count' },
          { label: 'Sessions in all', value: 2, unit: 'count' },
        ],
        links: [link('security', 'Security')],
      },
    ]);
  });

  it('is one gap, and not two, if the decision needs a rating of it too', () => {
    const loop = { claims: ['security'], ratings: [{ competency: 'security', needed: 3 }], sessions: [talk] };
    expect(findIn(unassessed, loop).map(({ words }) => words)).toEqual([
      'The role claims to assess Security, and its one session does not. The decision needs a 3 in it that nobody can give.',
    ]);
    expect(findIn(unfillable, loop)).toEqual([]);
  });

  it('is a weak spot if sessions only look at it besides', () => {
    const loop = { claims: ['craft', 'care'], sessions: [talk, { id: 'design', secondary: ['care'] }] };
    expect(findIn(unassessed, loop)).toEqual([]);
    expect(findIn(onlySecondary, loop)).toEqual([
      {
        id: 'only-secondary-care',
        tone: 'watch',
        words: 'No session has Care as its main focus: Talk and Design look at it in passing.',
        numbers: [
          { label: 'As main focus', value: 0, unit: 'count' },
          { label: 'In passing', value: 2, unit: 'count' },
        ],
        links: [
          link('care', 'Care'),
          { kind: 'interview-types', id: 'talk', label: 'Talk' },
          { kind: 'interview-types', id: 'design', label: 'Design' },
        ],
      },
    ]);
  });

  it('is nothing to say if a session is there for it', () => {
    const loop = { claims: ['craft'], sessions: [talk] };
    expect([...findIn(unassessed, loop), ...findIn(onlySecondary, loop)]).toEqual([]);
  });
});

describe('A rating that the decision needs', () => {
  it('is a gap with its share of the weights if no session can give it', () => {
    const ratings = [
      { competency: 'craft', needed: 3 },
      { competency: 'security', needed: 4, weight: 3 },
    ];
    expect(findIn(unfillable, { ratings, sessions: [talk] })).toEqual([
      {
        id: 'unfillable-rating-security',
        tone: 'gap',
        words: 'The decision needs a 4 in Security, which is 75% of all weight, and no session rates it.',
        numbers: [
          { label: 'Rating needed', value: 4, unit: 'count' },
          { label: 'Weight', value: 3, unit: 'count' },
          { label: 'Share of all weights', value: 75, unit: 'percent' },
        ],
        links: [link('security', 'Security')],
      },
    ]);
  });

  it('can be given by a session that looks at it besides', () => {
    expect(findIn(unfillable, { ratings: [{ competency: 'care', needed: 2 }], sessions: [talk] })).toEqual([]);
  });
});
