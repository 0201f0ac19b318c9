import { describe, expect, it } from 'vitest';
import { spread, type ToPrepare } from '../../../src/handbook/plan/spread.ts';
import { Random } from '../../helpers/random.ts';

const item = (id: string, minutes?: number) => ({ id, text: id, ...(minutes !== undefined && { minutes }) });
const session = (id: string, day: string, ...minutes: number[]): ToPrepare => ({
  id,
  day,
  items: minutes.map((length, index) => item(`${id}${String(index)}`, length)),
});

describe('Preparation over the days that are left', () => {
  it('is spread so that no evening is longer than it has to be', () => {
    const days = spread([session('a', '2026-12-05', 30, 30, 30, 30)], '2026-12-01');
    expect(days.map(({ day, minutes }) => [day, minutes])).toEqual([
      ['2026-12-01', 30],
      ['2026-12-02', 30],
      ['2026-12-03', 30],
      ['2026-12-04', 30],
    ]);
  });

  it('is all tonight where there is one evening, and on the day itself where there is none', () => {
    for (const day of ['2026-12-02', '2026-12-01']) {
      const days = spread([session('a', day, 30, 45)], '2026-12-01');
      expect(days).toMatchObject([{ day: '2026-12-01', minutes: 75 }]);
    }
  });

  it('comes in the order of the sessions, whatever the order in which they are given', () => {
    const days = spread([session('later', '2026-12-09', 20), session('sooner', '2026-12-03', 20)], '2026-12-01');
    expect(days.flatMap(({ items }) => items.map((one) => one.session))).toEqual(['sooner', 'later']);
  });

  it('leaves out what has passed, and counts a quarter of an hour where nobody said how long', () => {
    const days = spread(
      [session('past', '2026-11-30', 20), { id: 'next', day: '2026-12-02', items: [item('x')] }],
      '2026-12-01',
    );
    expect(days).toEqual([{ day: '2026-12-01', minutes: 15, items: [{ session: 'next', item: item('x') }] }]);
    expect(spread([], '2026-12-01')).toEqual([]);
  });

  it('has everything once, before its session, and no day twice', () => {
    const random = new Random(7);
    for (let time = 0; time < 300; time += 1) {
      const sessions = Array.from({ length: 1 + Math.floor(random.next() * 6) }, (_one, index) =>
        session(
          `s${String(index)}`,
          new Date(Date.UTC(2026, 11, 1 + Math.floor(random.next() * 12))).toISOString().slice(0, 10),
          ...Array.from({ length: Math.floor(random.next() * 6) }, () => 5 + Math.floor(random.next() * 60)),
        ),
      );
      const days = spread(sessions, '2026-12-01');
      const done = days.flatMap(({ day, items }) => items.map((one) => ({ day, ...one })));
      expect(done.map((one) => one.item.id).sort()).toEqual(
        sessions.flatMap(({ items }) => items.map(({ id }) => id)).sort(),
      );
      for (const { day, session: id } of done) {
        const its = sessions.find((one) => one.id === id)!.day;
        expect(day < its || (day === its && its === '2026-12-01'), `${day} ${its}`).toBe(true);
      }
      expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))].sort());
      for (const { minutes, items } of days)
        expect(minutes).toBe(items.reduce((sum, one) => sum + (one.item.minutes ?? 15), 0));
    }
  });
});
