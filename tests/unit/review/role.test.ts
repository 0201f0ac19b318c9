import { describe, expect, it } from 'vitest';
import { sessionsOf } from '../../../src/handbook/coverage.ts';
import { closestRoles, familyInPractice } from '../../../src/handbook/families.ts';
import { peopleIn } from '../../../src/handbook/people.ts';
import { preparationMinutes, preparationOf, preparedFor } from '../../../src/handbook/preparation.ts';
import { reasonsOf } from '../../../src/handbook/reasons.ts';
import { waitingDays } from '../../../src/handbook/waiting.ts';
import { smallLoop } from '../../helpers/small-loop.ts';

describe('The people whom a candidate meets', () => {
  it('are one for each label, and one for each seat without a label', () => {
    const sessions = [
      { interviewers: 2, seats: ['A', 'B'] },
      { interviewers: 2, seats: ['A'] },
      { interviewers: 1, seats: [] },
      { interviewers: 0, seats: [] },
    ];
    expect(peopleIn(sessions)).toEqual({ count: 4, labels: ['A', 'B'], labelled: false });
    expect(peopleIn(sessions.slice(0, 1))).toEqual({ count: 2, labels: ['A', 'B'], labelled: true });
  });
});

describe('The preparation for a whole process', () => {
  const { role } = smallLoop({
    sessions: [
      { id: 'one', prepare: ['Test your camera.', 'Read the text.'] },
      { id: 'two', prepare: ['test your camera', 'Set up an editor.'] },
    ],
  });

  it('has an item once, at the first session that asks for it, and says for what it counts', () => {
    const items = preparationOf(role);
    expect(items.map((item) => [item.text, item.sessions[0]!.id, preparedFor(item)])).toEqual([
      ['Test your camera.', 'one', ['One', 'Two']],
      ['Read the text.', 'one', ['One']],
      ['Set up an editor.', 'two', ['Two']],
    ]);
    expect(preparationMinutes(items)).toBe(30);
  });
});

describe('Why a session is there', () => {
  const { role } = smallLoop({
    sessions: [
      { id: 'call', primary: ['growth'], secondary: ['talk'] },
      { id: 'task', primary: ['craft', 'edges'], secondary: ['growth'] },
      { id: 'pairing', primary: ['craft'], secondary: ['edges', 'talk', 'calm'] },
      { id: 'again', primary: ['growth'] },
      { id: 'chat' },
    ],
  });
  const reasons = (id: string) => {
    const { only, mainOnly, shared } = reasonsOf(
      role,
      sessionsOf(role).find((session) => session.id === id)!,
    );
    const ids = (sessions: { id: string }[]) => sessions.map((session) => session.id);
    return {
      only,
      mainOnly,
      shared: shared.map(({ competency, before, after }) => [competency, ids(before), ids(after)]),
    };
  };

  it('is what only it looks at, and what only it is there for', () => {
    expect(reasons('task')).toEqual({ only: [], mainOnly: ['edges'], shared: [] });
  });

  it('is a first look or a second view where it has nothing to itself', () => {
    expect(reasons('call')).toEqual({ only: [], mainOnly: [], shared: [['growth', [], ['task', 'again']]] });
    expect(reasons('again')).toEqual({ only: [], mainOnly: [], shared: [['growth', ['call', 'task'], []]] });
  });

  it('names its main focus too where what it has to itself is looked at besides', () => {
    expect(reasons('pairing')).toEqual({ only: ['calm'], mainOnly: [], shared: [['craft', ['task'], []]] });
  });

  it('is nothing of this kind for a chat', () => {
    expect(reasons('chat')).toEqual({ only: [], mainOnly: [], shared: [] });
  });
});

describe('The days of waiting', () => {
  it('are the promises of all stages before the offer, and the company’s where a stage makes none', () => {
    const { role, handbook } = smallLoop({
      sessions: [
        { id: 'pairing', primary: ['craft'] },
        { id: 'closing', stage: 'final', primary: ['craft'] },
        { id: 'chat', stage: 'offer' },
      ],
    });
    // Application 3, loop 3, final: the default of 5; the offer is the answer.
    expect(waitingDays(role, handbook.company)).toBe(11);
  });
});

describe('Families and archetypes in practice', () => {
  const { handbook } = smallLoop({
    family: ['craft', 'care'],
    sessions: [{ id: 'talk', primary: ['craft'], secondary: ['care'] }],
  });

  it('say how many loops of a family are there for what it stresses', () => {
    const { roles, stressed } = familyInPractice(handbook, handbook.company.families[0]!);
    expect(roles.map(({ id }) => id)).toEqual(['engineer']);
    expect(stressed).toEqual([
      { competency: 'craft', primary: 1 },
      { competency: 'care', primary: 0 },
    ]);
  });

  it('name the loops that come closest', () => {
    expect(closestRoles(handbook, ['craft', 'care']).map(({ role, has }) => [role.id, has])).toEqual([['engineer', 1]]);
    expect(closestRoles(handbook, ['care'])).toEqual([]);
  });
});
