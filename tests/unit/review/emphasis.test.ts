import { describe, expect, it } from 'vitest';
import { archetypes, familyEmphasis } from '../../../src/handbook/review/emphasis.ts';
import { findIn } from '../../helpers/small-loop.ts';

const sessions = [{ id: 'talk', primary: ['craft'], secondary: ['care'] }];

describe('What the family of a role stresses', () => {
  it('is to be weighed where the loop does not assess it, or only besides', () => {
    expect(findIn(familyEmphasis, { family: ['craft', 'care', 'candour'], sessions })).toEqual([
      {
        id: 'family-emphasis',
        tone: 'watch',
        words:
          'The family “Building” stresses Craft, Care, and Candour. No session here assesses Candour. Care is assessed only in passing.',
        numbers: [
          { label: 'As main focus', value: 1, unit: 'count' },
          { label: 'Only in passing', value: 1, unit: 'count' },
          { label: 'Not assessed', value: 1, unit: 'count' },
        ],
        links: [
          { kind: 'competencies', id: 'craft', label: 'Craft' },
          { kind: 'competencies', id: 'care', label: 'Care' },
          { kind: 'competencies', id: 'candour', label: 'Candour' },
        ],
      },
    ]);
  });

  it('is praised where there is a session for all of it', () => {
    expect(findIn(familyEmphasis, { family: ['craft'], sessions }).map(({ tone, words }) => [tone, words])).toEqual([
      ['strength', 'Each competency that the family “Building” stresses is the main focus of a session: Craft.'],
    ]);
  });

  it('is not spoken of where the family stresses nothing', () => {
    expect(findIn(familyEmphasis, { family: [], sessions })).toEqual([]);
  });
});

describe('Other kinds of companies', () => {
  it('are compared by what the loop has as primary', () => {
    expect(
      findIn(archetypes, { archetypes: { enterprise: ['craft', 'candour'], garage: ['care'] }, sessions }),
    ).toEqual([
      {
        id: 'archetypes',
        tone: 'number',
        words:
          'Of what other kinds of companies stress, this loop has as a main focus: Enterprise 1 of 2, Garage 0 of 1.',
        numbers: [
          { label: 'Enterprise', value: 1, unit: 'count' },
          { label: 'Garage', value: 0, unit: 'count' },
        ],
        links: [],
      },
    ]);
  });

  it('are not spoken of where there are none', () => {
    expect(findIn(archetypes, { sessions })).toEqual([]);
  });
});
