import { wordsFor } from '../../../src/words/languages.ts';
import { describe, expect, it } from 'vitest';
import { sessionsOf } from '../../../src/handbook/coverage.ts';
import { copySession } from '../../../src/handbook/review/loop.ts';
import {
  applyChoice,
  choiceOf,
  findingChanges,
  queryOf,
  summaryOf,
  type AddableSession,
} from '../../../src/handbook/what-if.ts';
import { smallLoop } from '../../helpers/small-loop.ts';

const { role, facts } = smallLoop({
  claims: ['craft', 'care'],
  debriefMinutes: 30,
  sessions: [
    { id: 'call', stage: 'screen', minutes: 30, seats: ['R'], primary: ['candour'] },
    { id: 'pairing', minutes: 60, seats: ['A', 'B'], breakAfter: 10, primary: ['craft'] },
    { id: 'design', minutes: 45, seats: ['C', 'D'], primary: ['care'] },
  ],
});
const other = smallLoop({ sessions: [{ id: 'review', minutes: 30, people: 1, primary: ['craft'] }] }).role;
const addable: AddableSession[] = [{ key: 'review', label: 'Review', session: copySession(sessionsOf(other)[0]!) }];
const ids = (loop: { process: readonly { sessions: readonly { id: string }[] }[] }) =>
  loop.process.map(({ sessions }) => sessions.map(({ id }) => id));

describe('A choice', () => {
  it.each([
    ['', { without: [], with: [] }],
    ['?without=pairing', { without: ['pairing'], with: [] }],
    [
      '?without=pairing,design&with=review,pairing-exercise.api-client',
      { without: ['pairing', 'design'], with: ['review', 'pairing-exercise.api-client'] },
    ],
  ])('goes into a link and comes back: %s', (query, choice) => {
    expect(choiceOf(query)).toEqual(choice);
    expect(queryOf(choice)).toBe(query);
  });

  it('is read from a link with other things in it, and from one that is written badly', () => {
    expect(choiceOf('?utm=x&without=,pairing,,pairing')).toEqual({ without: ['pairing'], with: [] });
  });
});

describe('A loop with a choice', () => {
  it('is without the sessions left out', () => {
    const loop = applyChoice(role, { without: ['pairing'], with: [] }, addable);
    expect(ids(loop)).toEqual([[], ['call'], ['design']]);
    expect(summaryOf(loop, facts, wordsFor('en').findings).totals).toEqual({
      interviewMinutes: 75,
      calendarMinutes: 75,
      selfPacedMinutes: { min: 0, max: 0 },
      interviewerMinutes: 120,
    });
  });

  it('has an added session at the end of the loop, with the break of the stage before it', () => {
    const loop = applyChoice(role, { without: [], with: ['review', 'review'] }, addable);
    expect(ids(loop)).toEqual([[], ['call'], ['pairing', 'design', 'added-1', 'added-2']]);
    expect(summaryOf(loop, facts, wordsFor('en').findings).totals.calendarMinutes).toBe(
      30 + 60 + 10 + 45 + 10 + 30 + 10 + 30,
    );
  });

  it('has a usual break where the stage has none to go by', () => {
    const loop = applyChoice(role, { without: ['pairing'], with: ['review'] }, addable);
    expect(summaryOf(loop, facts, wordsFor('en').findings).totals.calendarMinutes).toBe(30 + 45 + 15 + 30);
  });

  it('leaves out of account what is not known, and does not change the loop it came from', () => {
    const before = JSON.stringify(role);
    expect(ids(applyChoice(role, { without: ['nothing'], with: ['nowhere'] }, addable))).toEqual(ids(role));
    applyChoice(role, { without: ['call'], with: ['review'] }, addable);
    expect(JSON.stringify(role)).toBe(before);
  });

  it('has another cost and another coverage', () => {
    const was = summaryOf(role, facts, wordsFor('en').findings);
    const now = summaryOf(
      applyChoice(role, { without: ['pairing'], with: [] }, addable),
      facts,
      wordsFor('en').findings,
    );
    expect([was.people, now.people]).toEqual([5, 3]);
    // 60 minutes with 15 of preparation and 20 of write-up for two, and the debrief without them.
    expect(was.cost.total - now.cost.total).toBe(2 * (60 + 15 + 20) + 2 * 30);
    expect(now.coverage.find(({ competency }) => competency === 'craft')).toEqual({
      competency: 'craft',
      strengths: [],
    });
  });
});

describe('Two reviews', () => {
  it('differ by what appeared, what changed its words, and what is gone', () => {
    const before = summaryOf(role, facts, wordsFor('en').findings).findings;
    const after = summaryOf(
      applyChoice(role, { without: ['pairing'], with: [] }, addable),
      facts,
      wordsFor('en').findings,
    ).findings;
    const changes = findingChanges(before, after);
    expect(changes.appeared.map(({ id }) => id)).toEqual(['unassessed-craft']);
    expect(changes.gone.map(({ id }) => id)).toEqual(['single-session-pairing']);
    expect(changes.changed.map(({ id }) => id)).toContain('candidate-time');
    expect(changes.same.map(({ id }) => id)).toContain('single-session-design');
    expect(findingChanges(before, before)).toEqual({ appeared: [], changed: [], gone: [], same: before });
  });
});
