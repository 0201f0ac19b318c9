import { describe, expect, it } from 'vitest';
import { checksSchema } from '../../../src/handbook/schemas/checks.ts';
import { pasteFields } from '../../../src/handbook/scorecard/write-fields.ts';
import { smallCard } from '../../helpers/small-card.ts';

const OWN = {
  name: 'Our tracking system',
  ratings: { 1: 'Not met', 2: 'Partly met', 3: 'Met', 4: 'Exceeded' },
  notAssessed: 'Not asked',
  recommendations: {
    'strong-no': 'Reject',
    no: 'Rather not',
    yes: 'Rather yes',
    'strong-yes': 'Hire',
    'cannot-say': '?',
  },
};

const faultsOf = (trackingSystem: object) =>
  checksSchema
    .safeParse({ trackingSystem })
    .error?.issues.map(({ path, message }) => [path.slice(1).join('.'), message]);

describe('The words of the company’s own tracking system', () => {
  it('stand in checks.yaml, and cards are copied in them', async () => {
    const { trackingSystem } = checksSchema.parse({ trackingSystem: OWN });
    const names = { recommendation: 'Overall', competency: (id: string) => id };
    expect(pasteFields(await smallCard(), trackingSystem!, names).map(({ choose }) => choose)).toEqual([
      'Rather yes',
      'Met',
      'Partly met',
      'Not asked',
    ]);
  });

  it('need not be there', () => {
    expect(checksSchema.parse({})).not.toHaveProperty('trackingSystem');
  });

  it('are one for each rating, on one of two sides', () => {
    expect(faultsOf({ ...OWN, ratings: { ...OWN.ratings, 3: 'Partly met' } })).toEqual([
      ['ratings', 'expected a word of its own for each: two of them are the same'],
    ]);
    expect(faultsOf({ ...OWN, ratings: { ...OWN.ratings, 2: 'Mixed' } })).toEqual([
      ['ratings.2', 'expected a word for one side: our ratings have no middle; leave that step of the system out'],
    ]);
    expect(faultsOf({ ...OWN, recommendations: { yes: 'Yes' } })).toHaveLength(4);
  });
});
