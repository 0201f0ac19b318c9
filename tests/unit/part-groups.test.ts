import { describe, expect, it } from 'vitest';
import { KIND_NAMES, SIDES } from '../../src/handbook/entities/schemas.ts';
import { CANDIDATE_SESSION_GROUPS, CANDIDATE_SESSION_PARTS } from '../../src/handbook/candidate-session.ts';
import { sideOf } from '../../src/handbook/kinds.ts';
import { groupsOfParts, runsOf, type GroupStart } from '../../src/handbook/part-groups.ts';
import { SESSION_GROUPS, SESSION_PARTS } from '../../src/handbook/session-kit.ts';

const ORDER = ['lead', 'agenda', 'prepare', 'practise', 'after'];
const STARTS: GroupStart[] = [
  { from: 'agenda', group: 'yours' },
  { from: 'prepare', group: 'ready' },
  { from: 'after', group: 'afterwards' },
];

describe('Groups of parts', () => {
  it('go from the part they begin with to the next beginning', () => {
    expect([...groupsOfParts(ORDER, STARTS)]).toEqual([
      ['lead', undefined],
      ['agenda', 'yours'],
      ['prepare', 'ready'],
      ['practise', 'ready'],
      ['after', 'afterwards'],
    ]);
  });

  it('are the same on a page that lacks the part they begin with', () => {
    const groups = groupsOfParts(ORDER, STARTS);
    const present = ['lead', 'agenda', 'practise', 'after'];
    expect(runsOf(present, (id) => groups.get(id))).toEqual([
      { group: undefined, items: ['lead'] },
      { group: 'yours', items: ['agenda'] },
      { group: 'ready', items: ['practise'] },
      { group: 'afterwards', items: ['after'] },
    ]);
  });

  const sides = KIND_NAMES.flatMap((kind) =>
    SIDES.flatMap((side) => {
      const { parts, partGroups } = sideOf(kind, side) ?? {};
      return parts && partGroups ? [{ name: `${kind}, ${side}`, order: parts.map(({ id }) => id), partGroups }] : [];
    }),
  );
  it.each([
    ...sides,
    { name: 'a session, candidate', order: [...CANDIDATE_SESSION_PARTS], partGroups: CANDIDATE_SESSION_GROUPS },
    { name: 'a session, interviewer', order: [...SESSION_PARTS], partGroups: SESSION_GROUPS },
  ])('begin with parts that there are, in their order, each once: $name', ({ order, partGroups }) => {
    const places = partGroups.map(({ from }) => order.indexOf(from));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBe(0);
    expect(new Set(partGroups.map(({ group }) => group)).size).toBe(partGroups.length);
  });
});
