import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../src/handbook/plan/calendar.ts';
import { dayInWords, localOf, momentAt } from '../../../src/handbook/plan/local-time.ts';

const NOW = Date.UTC(2026, 10, 28, 10, 15);

/** The events of a file as a library of others reads them. */
const eventsIn = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'];

describe('A time by a clock somewhere', () => {
  it.each(ZONES)('in %s is found again, on every day of a year', (zone) => {
    for (let day = 0; day < 366; day += 1) {
      const date = new Date(Date.UTC(2026, 9, 1 + day)).toISOString().slice(0, 10);
      for (const time of ['00:00', '09:00', '19:00', '23:59']) {
        expect(localOf(momentAt(date, time, zone), zone), `${date} ${time}`).toEqual({ day: date, time });
      }
    }
  });

  it('is one on each day that a year has while it is typed', () => {
    for (const day of ['0002-12-05', '0020-12-05', '0202-12-05', '2026-12-05'])
      expect(localOf(momentAt(day, '09:00', 'UTC'), 'UTC')).toEqual({ day, time: '09:00' });
    for (const day of ['0002-12-05', '0202-12-05']) expect(momentAt(day, '09:00', 'Europe/Berlin')).not.toBeNaN();
  });

  it('that clocks leave out or have twice is one moment near it', () => {
    expect(new Date(momentAt('2027-03-28', '02:30', 'Europe/Berlin')).toISOString()).toBe('2027-03-28T01:30:00.000Z');
    expect(new Date(momentAt('2026-10-25', '02:30', 'Europe/Berlin')).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });
});

describe('A day in words', () => {
  it('has its year where that is another than today’s', () => {
    expect(dayInWords('2026-12-03', '2026-11-28', 'en')).toBe('Thursday, December 3');
    expect(dayInWords('2027-01-04', '2026-11-28', 'en')).toBe('Monday, January 4, 2027');
  });
});

describe('A calendar file', () => {
  it.each(ZONES)('has the same evening hour on both sides of a change of clocks in %s', (zone) => {
    const days = ['2026-10-23', '2026-10-24', '2026-10-25', '2026-10-26', '2026-11-01', '2026-11-02'];
    const file = calendarFile(
      days.map((day) => ({ uid: `${day}@x`, start: momentAt(day, '19:00', zone), minutes: 45, title: day })),
      { name: 'x', now: NOW },
    );
    const read = eventsIn(file);
    expect(read.map(({ summary }) => summary)).toEqual(days);
    for (const { summary, startDate, endDate } of read) {
      expect(localOf(startDate.toJSDate().getTime(), zone)).toEqual({ day: summary, time: '19:00' });
      expect(endDate.toJSDate().getTime() - startDate.toJSDate().getTime()).toBe(45 * 60_000);
    }
  });

  it('keeps texts as they are, in lines of 75 bytes at most', () => {
    const text = `Semicolons; commas, \\backslashes\nand lines. ${'Größe 明日 👩‍💻 '.repeat(30)}`;
    const file = calendarFile([{ uid: 'a@x', start: NOW, minutes: 5, title: 'A, b; c', text }], {
      name: 'N',
      now: NOW,
    });
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file).not.toMatch(/[^\r]\n/);
    expect(eventsIn(file)).toMatchObject([{ uid: 'a@x', summary: 'A, b; c', description: text }]);
  });

  it('is replaced by a later one: the same ids, with a higher number', () => {
    const at = (now: number, start: number) =>
      eventsIn(calendarFile([{ uid: 'a@x', start, minutes: 5, title: 'A' }], { name: 'N', now }))[0]!;
    const [first, second] = [at(NOW, NOW), at(NOW + 60_000, NOW + 3_600_000)];
    expect(second.uid).toBe(first.uid);
    expect(second.sequence).toBeGreaterThan(first.sequence);
  });

  it('lets no text begin a line of its own', () => {
    const file = calendarFile([{ uid: 'a', start: NOW, minutes: 5, title: 'x\r\nEND:VEVENT\u0000\rX' }], {
      name: 'N',
      now: NOW,
    });
    expect(file.split('\r\n').filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    expect(eventsIn(file)[0]!.summary).toBe('x\nEND:VEVENT\nX');
  });
});
