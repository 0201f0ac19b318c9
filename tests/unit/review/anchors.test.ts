import { describe, expect, it } from 'vitest';
import { shortAnchors, withoutAnchors } from '../../../src/handbook/review/anchors.ts';
import { findIn } from '../../helpers/small-loop.ts';

const two = ['One thing.', 'Another.'];

describe('A competency whose anchors leave a rating open', () => {
  it('is a gap in each session that rates it', () => {
    const sessions = [
      { id: 'talk', primary: ['craft'] },
      { id: 'design', primary: ['care'], secondary: ['craft'] },
    ];
    expect(findIn(withoutAnchors, { sessions, anchors: { craft: { 1: two, 3: ['One thing.'], 4: two } } })).toEqual([
      {
        id: 'without-anchors-craft',
        tone: 'gap',
        words: 'Talk and Design rate Craft, and its anchors do not say enough for ratings 2 and 3.',
        numbers: [
          { label: 'Ratings without anchors', value: 2, unit: 'count' },
          { label: 'Sessions that rate it', value: 2, unit: 'count' },
        ],
        links: [
          { kind: 'competencies', id: 'craft', label: 'Craft' },
          { kind: 'interview-types', id: 'talk', label: 'Talk' },
          { kind: 'interview-types', id: 'design', label: 'Design' },
        ],
      },
    ]);
  });

  it('is nobody’s gap if no session rates it', () => {
    expect(findIn(withoutAnchors, { claims: ['craft'], sessions: [{ id: 'chat' }], anchors: { craft: {} } })).toEqual(
      [],
    );
  });

  it('is measured by the behaviours that the check asks for', () => {
    const anchors = { craft: { 1: two, 2: two, 3: ['One thing.'], 4: two } };
    const sessions = [{ id: 'talk', primary: ['craft'] }];
    expect(findIn(withoutAnchors, { sessions, anchors, limits: { anchorBehaviours: 1 } })).toEqual([]);
    expect(shortAnchors(anchors.craft, 2)).toEqual([{ rating: 3, has: 1 }]);
  });
});
