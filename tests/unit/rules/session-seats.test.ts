import { describe, expect, it } from 'vitest';
import { at, fieldsOf, find } from '../../helpers/check.ts';
import type { HandbookFiles } from '../../helpers/small-handbook.ts';

const ROLE = 'interviewer/roles/engineer';

const seats = (files: HandbookFiles, session: string, ...list: Record<string, unknown>[]) => {
  fieldsOf(files, ROLE).sessions = [
    { session, seats: list.map((seat, index) => ({ id: `s${String(index)}`, ...seat })) },
  ];
};

const messages = (change: (files: HandbookFiles) => void) =>
  find('session-seats', change).map(({ message }) => message);

describe('session-seats', () => {
  it('accepts a seat for each person present, readers of work that is done alone, and sessions without seats', () => {
    expect(find('session-seats')).toEqual([]);
    expect(messages((files) => seats(files, 'task', { does: 'reads' }, { does: 'reads' }))).toEqual([]);
    expect(messages((files) => seats(files, 'pairing'))).toEqual([]);
  });

  it('reports other seats in the room than candidates are told of, and counts no reader among them', () => {
    expect(find('session-seats', (files) => seats(files, 'pairing', { does: 'leads' }, { does: 'reads' }))).toEqual([
      {
        rule: 'session-seats',
        severity: 'error',
        file: 'interviewer/roles/engineer.mdx',
        place: { path: ['sessions', 0, 'seats'], on: 'key' },
        message: 'The session "pairing" has 1 seat in the room, and candidates are told of 2 interviewers.',
        fix: 'Name one seat for each person present, or change interviewers on the candidate side. Whoever only reads what was handed in has a seat that reads.',
      },
    ]);
  });

  it('reports a person of whom candidates do not read', () => {
    const found = find('session-seats', (files) =>
      seats(files, 'pairing', { does: 'leads', person: 'architect' }, { does: 'observes', person: 'observer' }),
    );
    expect(found.map(({ place, message }) => ({ place, message }))).toEqual([
      {
        place: { path: ['sessions', 0, 'seats', 0] },
        message:
          'The person "architect" is none of those whom candidates meet in the session "pairing": Engineer, Observer.',
      },
    ]);
    expect(
      messages((files) => {
        delete at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 1).seats;
        seats(files, 'pairing', { does: 'leads', person: 'architect' }, { does: 'observes' });
      }),
    ).toEqual([]);
  });

  it('reports one person in two seats of a session', () => {
    expect(
      messages((files) =>
        seats(files, 'pairing', { does: 'leads', person: 'engineer' }, { does: 'observes', person: 'engineer' }),
      ),
    ).toEqual(['The seats "s0" and "s1" of the session "pairing" have the same person, "engineer".']);
  });

  it('reports three readers, and a seat in the room of work that has none', () => {
    const reads = { does: 'reads' };
    expect(messages((files) => seats(files, 'task', reads, reads, reads))).toEqual([
      'The session "task" has 3 readers. One person reads what was handed in, or two do.',
    ]);
    expect(messages((files) => seats(files, 'task', reads, { does: 'leads' }))).toEqual([
      'The seat "s1" leads in the session "task", which has no live part.',
    ]);
  });
});
