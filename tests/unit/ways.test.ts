import { describe, expect, it } from 'vitest';
import { roleSchema } from '../../src/handbook/entities/roles/schema.ts';
import { leastOfProcess, totalsOfProcess } from '../../src/handbook/timing.ts';
import { insteadOf, waysOf, waysThrough, wayWith } from '../../src/handbook/ways.ts';
import { peopleMetIn } from '../../src/handbook/people.ts';

const session = (id: string, minutes = 60, breakAfter = 0) => ({
  id,
  minutes,
  interviewers: 1,
  breakAfter,
  selfPaced: minutes === 0 ? { effort: { min: 120, max: 180 } } : undefined,
  seats: [id === 'talk' ? 'Manager' : `Somebody of ${id}`],
});
type Small = ReturnType<typeof session>;
const ids = (sessions: readonly Small[]) => sessions.map(({ id }) => id);

const [talk, pairing, task, review] = [
  session('talk', 30),
  session('pairing', 60, 15),
  session('task', 0),
  session('review', 45),
];
const choice = { sessions: [talk, pairing, task, review], oneOf: [['pairing'], ['task', 'review']] };

describe('The ways in which a stage can go', () => {
  it('are one where everybody has all of it', () => {
    expect(waysOf({ sessions: [talk, pairing] }).map(ids)).toEqual([['talk', 'pairing']]);
  });

  it('are one for each choice, with what everybody has, in the order of the stage', () => {
    expect(waysOf(choice).map(ids)).toEqual([
      ['talk', 'pairing'],
      ['talk', 'task', 'review'],
    ]);
  });

  it('have none of it where it is optional', () => {
    expect(waysOf({ sessions: [talk], optional: 'Ask for it.' }).map(ids)).toEqual([['talk'], []]);
  });

  it('leave a choice out of which nothing is left', () => {
    expect(waysOf({ ...choice, sessions: [talk, pairing] }).map(ids)).toEqual([['talk', 'pairing']]);
  });

  it('say what others have instead of a session', () => {
    expect(ids(insteadOf(choice, pairing))).toEqual(['task', 'review']);
    expect(ids(insteadOf(choice, task))).toEqual(['pairing']);
    expect(insteadOf(choice, talk)).toEqual([]);
  });
});

describe('The ways through a process', () => {
  const optional = { sessions: [session('tea', 30)], optional: 'Ask for it.' };
  const role = { process: [choice, optional] };

  it('are the process itself where nothing is open', () => {
    const closed = { process: [{ sessions: [talk] }] };
    expect(waysThrough(closed)).toEqual([closed]);
    expect(waysThrough(closed)[0]).toBe(closed);
  });

  it('are every way of one stage with every way of the others', () => {
    expect(waysThrough(role).map(({ process }) => process.map(({ sessions }) => ids(sessions)))).toEqual([
      [['talk', 'pairing'], ['tea']],
      [['talk', 'pairing'], []],
      [['talk', 'task', 'review'], ['tea']],
      [['talk', 'task', 'review'], []],
    ]);
  });

  it('include one with each session', () => {
    expect(wayWith(role, review).process.map(({ sessions }) => ids(sessions))).toEqual([
      ['talk', 'task', 'review'],
      ['tea'],
    ]);
  });

  it('add up to the least and to the most that somebody has', () => {
    expect(totalsOfProcess(role.process)).toEqual({
      interviewMinutes: 120,
      calendarMinutes: 120,
      selfPacedMinutes: { min: 0, max: 180 },
      interviewerMinutes: 120,
    });
    expect(leastOfProcess(role.process)).toMatchObject({ interviewMinutes: 75, interviewerMinutes: 75 });
  });

  it('say from how many people to how many a candidate meets', () => {
    expect(peopleMetIn(role)).toEqual({ min: 2, max: 4 });
  });
});

it('A process may have as many ways as can be gone through, and is refused with what multiplies them', () => {
  const { process } = roleSchema.shape;
  const optional = (count: number) =>
    process.safeParse(Array.from({ length: count }, () => ({ stage: 'tea', optional: 'Whoever asks for it.' })));
  expect(optional(6).success).toBe(true);
  expect(optional(40).error?.issues.map(({ message }) => message)).toEqual([
    'expected at most 64 ways through the process: each optional stage doubles them, and each choice in oneOf multiplies them',
  ]);
  const oneOf = [['a'], ['b'], ['c']];
  const sessions = oneOf.map(([id]) => ({ id, interview: 'tea' }));
  const choices = (count: number) =>
    process.safeParse(Array.from({ length: count }, () => ({ stage: 'tea', sessions, oneOf })));
  expect([choices(3).success, choices(4).success]).toEqual([true, false]);
});
