import { describe, expect, it } from 'vitest';
import { arrangedFor, arrangedIn, followOn, type Arranged } from '../../../src/handbook/messages/arranged.ts';
import { scheduleText, seatsText, sessionsText, type Writing } from '../../../src/handbook/messages/arranged-texts.ts';
import { fill } from '../../../src/handbook/text/fill.ts';
import { inviteSays } from '../../../src/words/en/invite-says.ts';

const MINUTE = 60_000;
const NOW = Date.parse('2026-12-01T08:00Z');

const session = (id: string, change: Partial<Arranged['session']> = {}): Arranged['session'] => ({
  id,
  title: id.toUpperCase(),
  step: 'loop',
  minutes: 45,
  link: `https://jobs.example/${id}/`,
  kit: `/kits/${id}/`,
  seats: ['leads', 'observes'],
  openSeats: ['1 person to lead and 1 person to observe', '1 person to observe'],
  ...change,
});

const SESSIONS = [
  session('talk', { step: 'screen' }),
  session('pair'),
  session('task', { minutes: 0, alone: '2 hours' }),
];
const planOf = (...starts: [id: string, start: string, names?: string[], minutes?: number][]) => ({
  role: 'engineer',
  sessions: starts.map(([id, start, names = [], minutes]) => ({
    id,
    start,
    names,
    ...(minutes !== undefined && { minutes }),
  })),
});

const writing = (zone: string): Writing => ({
  zone,
  lang: 'en',
  now: NOW,
  says: (name, values) => fill(inviteSays[name], values),
});

describe('The sessions that a message is about', () => {
  const plan = planOf(['pair', '2026-12-03T13:30Z'], ['talk', '2026-11-30T09:00Z'], ['gone', '2026-12-03T13:30Z']);

  it('are those of its stage, by date', () => {
    expect(
      arrangedFor(arrangedIn(plan, SESSIONS), { step: 'screen', now: NOW }).map(({ session: { id } }) => id),
    ).toEqual(['talk']);
  });

  it('are all that are still to come where it belongs to none', () => {
    expect(
      arrangedFor(arrangedIn(plan, SESSIONS), { step: undefined, now: NOW }).map(({ session: { id } }) => id),
    ).toEqual(['pair']);
  });
});

describe('What a message says of dates', () => {
  const arranged = arrangedIn(
    planOf(['task', '2026-12-05T08:00Z'], ['pair', '2026-12-03T13:30Z', ['Ada', 'Ben'], 60]),
    SESSIONS,
  );

  it('is in the zone of its reader, with the names and the minutes of this candidate', () => {
    expect(scheduleText(arranged, writing('Europe/Berlin'))).toBe(
      '- Thursday, December 3, 14:30 to 15:30: PAIR, with Ada and Ben\n- Saturday, December 5, from 09:00: TASK\nAll times are Europe/Berlin time.',
    );
    expect(scheduleText(arranged, writing('Asia/Tokyo'))).toContain('December 3, 22:30 to 23:30');
  });

  it('names each session with its time and page', () => {
    expect(sessionsText(arranged, writing('UTC'))).toBe(
      '- PAIR, 60 minutes: https://jobs.example/pair/\n- TASK, 2 hours: https://jobs.example/task/',
    );
  });

  it('gives those who hold it their seats in order, what is still open, and the kit', () => {
    const seats = (names: string[]) =>
      seatsText([{ ...arranged[0]!, names }], writing('UTC'), (kit) => `https://inside.example${kit}`);
    expect(seats(['Ada', 'Ben'])).toBe(
      '- Thursday, December 3, 13:30 to 14:30: PAIR, 60 minutes; Ada leads and Ben observes\n  https://inside.example/kits/pair/\nAll times are UTC time.',
    );
    expect(seats(['Ada'])).toContain('; Ada leads; still to be named: 1 person to observe\n');
    expect(seats([])).toContain('; still to be named: 1 person to lead and 1 person to observe\n');
    expect(seats(['Ada', 'Ben', 'Cleo'])).toContain('Ada leads, Ben observes, and Cleo is there too');
    expect(seatsText([arranged[1]!], writing('UTC'), String)).toBe('All times are UTC time.');
  });
});

describe('Sessions without a date', () => {
  const part = (start: number | undefined, minutes = 60, breakAfter = 15) => ({ start, minutes, breakAfter });

  it('follow the one before them after its break', () => {
    expect(followOn([part(0), part(undefined, 30, 0), part(undefined)])).toEqual([0, 75 * MINUTE, 105 * MINUTE]);
  });

  it('follow the last one that has a date, so that a second half day begins where it is said to', () => {
    const later = 86_400_000;
    expect(followOn([part(0), part(later), part(undefined)])).toEqual([0, later, later + 75 * MINUTE]);
  });

  it('stay without one before the first date, and work alone follows nothing', () => {
    expect(followOn([part(undefined), part(0), part(undefined, 0), part(undefined)])).toEqual([
      undefined,
      0,
      undefined,
      75 * MINUTE,
    ]);
  });
});
