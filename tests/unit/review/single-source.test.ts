import { describe, expect, it } from 'vitest';
import { singleSource } from '../../../src/handbook/review/single-source.ts';
import { findIn, type SmallLoop, type SmallSession } from '../../helpers/small-loop.ts';

const words = (loop: SmallLoop) => findIn(singleSource, loop).map((finding) => finding.words);

describe('Evidence that hangs on one session', () => {
  it('is said once for the session, with all that only it assesses', () => {
    const sessions = [
      { id: 'pairing', seats: ['A', 'B'], primary: ['craft'], secondary: ['care'] },
      { id: 'talk', seats: ['C', 'D'], primary: ['candour'] },
    ];
    expect(findIn(singleSource, { claims: ['craft', 'care'], sessions })).toEqual([
      {
        id: 'single-session-pairing',
        tone: 'watch',
        words: 'Pairing is the only evidence for Craft and Care.',
        numbers: [
          { label: 'Competencies that only it assesses', value: 2, unit: 'count' },
          { label: 'People who rate them', value: 2, unit: 'count' },
        ],
        links: [
          { kind: 'interview-types', id: 'pairing', label: 'Pairing' },
          { kind: 'competencies', id: 'craft', label: 'Craft' },
          { kind: 'competencies', id: 'care', label: 'Care' },
        ],
      },
    ]);
  });

  it('says in the same breath that one person judges it', () => {
    expect(words({ claims: ['craft'], sessions: [{ id: 'talk', seats: ['A'], primary: ['craft'] }] })).toEqual([
      'Talk is the only evidence for Craft, and one person judges it.',
    ]);
    expect(
      words({ claims: ['craft', 'care'], sessions: [{ id: 'talk', seats: ['A'], primary: ['craft', 'care'] }] }),
    ).toEqual(['Talk is the only evidence for Craft and Care, and one person judges them.']);
  });

  it('counts the people who discuss work that is done alone', () => {
    const sessions = [
      { id: 'task', minutes: 0, alone: 120, primary: ['craft'], discussedIn: 'talk' },
      { id: 'talk', seats: ['A', 'B'], primary: ['care'] },
    ];
    expect(words({ claims: ['craft'], sessions })).toEqual(['Task is the only evidence for Craft.']);
  });

  it('speaks of what the role needs, and of nothing else', () => {
    expect(words({ claims: [], sessions: [{ id: 'talk', primary: ['craft'] }] })).toEqual([]);
    expect(
      words({
        ratings: [{ competency: 'craft', needed: 3 }],
        sessions: [{ id: 'talk', people: 2, primary: ['craft'] }],
      }),
    ).toEqual(['Talk is the only evidence for Craft.']);
  });
});

describe('Evidence that hangs on one person', () => {
  const twice = (first: Pick<SmallSession, 'seats' | 'people'>, second: typeof first): SmallLoop => ({
    claims: ['craft', 'care'],
    sessions: [
      { id: 'screen', ...first, primary: ['craft', 'care'] },
      { id: 'final', ...second, secondary: ['craft', 'care'] },
    ],
  });

  it('is said once for the person, with the sessions', () => {
    expect(findIn(singleSource, twice({ seats: ['Manager'] }, { seats: ['Manager'] }))).toEqual([
      {
        id: 'single-person-craft-care',
        tone: 'watch',
        words: 'One person gives all the evidence for Craft and Care: Manager, in Screen and Final.',
        numbers: [
          { label: 'Sessions', value: 2, unit: 'count' },
          { label: 'People who rate them', value: 1, unit: 'count' },
        ],
        links: [
          { kind: 'competencies', id: 'craft', label: 'Craft' },
          { kind: 'competencies', id: 'care', label: 'Care' },
          { kind: 'interview-types', id: 'screen', label: 'Screen' },
          { kind: 'interview-types', id: 'final', label: 'Final' },
        ],
      },
    ]);
  });

  it('is not said of two people, nor of seats without a name', () => {
    expect(words(twice({ seats: ['Manager'] }, { seats: ['Engineer'] }))).toEqual([]);
    expect(words(twice({ people: 1 }, { people: 1 }))).toEqual([]);
  });
});
