import { describe, expect, it } from 'vitest';
import { datedSessions, planDays } from '../../../src/handbook/plan/dated.ts';
import type { PlanData } from '../../../src/handbook/plan/plan.ts';

const item = (id: string, minutes = 30) => ({ id, text: id, minutes });
const session = (id: string, ...items: string[]) => ({
  id,
  title: id,
  stage: 'Day',
  path: `/roles/engineer/${id}/`,
  minutes: 60,
  state: [],
  prepare: items.map((one) => item(one)),
});
const DATA: PlanData = {
  role: 'engineer',
  title: 'Engineer',
  sessions: [session('screen', 'camera', 'story'), session('pairing', 'camera', 'editor'), session('chat', 'story')],
};
const planned = (id: string, start: string, minutes?: number) => ({
  id,
  start,
  names: [],
  ...(minutes !== undefined && { minutes }),
});
const at = (now: string, ...sessions: ReturnType<typeof planned>[]) => {
  const here = { zone: 'Europe/Berlin', now: Date.parse(now) };
  const dated = datedSessions({ role: 'engineer', made: now.slice(0, 17), sessions }, DATA, here);
  return { dated, days: planDays(dated, [], here), here };
};
const itemsOf = ({ dated }: ReturnType<typeof at>) =>
  Object.fromEntries(dated.map((one) => [one.session.id, one.items.map(({ id }) => id)]));

describe('The sessions of a plan by date', () => {
  it('have their time where their reader is, and their own minutes where those differ', () => {
    const { dated } = at(
      '2026-12-01T09:00Z',
      planned('pairing', '2026-12-03T23:30Z', 45),
      planned('screen', '2026-12-02T09:00Z'),
    );
    expect(dated.map((one) => [one.session.id, one.day, one.time, one.minutes])).toEqual([
      ['screen', '2026-12-02', '10:00', 60],
      ['pairing', '2026-12-04', '00:30', 45],
    ]);
  });

  it('ask once for what several of them ask for: at the first that is still to come', () => {
    const all = [
      planned('screen', '2026-12-02T09:00Z'),
      planned('pairing', '2026-12-03T09:00Z'),
      planned('chat', '2026-12-04T09:00Z'),
    ];
    expect(itemsOf(at('2026-12-01T09:00Z', ...all))).toEqual({
      screen: ['camera', 'story'],
      pairing: ['editor'],
      chat: [],
    });
    expect(itemsOf(at('2026-12-02T12:00Z', ...all))).toEqual({
      screen: [],
      pairing: ['camera', 'editor'],
      chat: ['story'],
    });
    expect(itemsOf(at('2026-12-05T12:00Z', ...all))).toEqual({
      screen: ['camera', 'story'],
      pairing: ['editor'],
      chat: [],
    });
  });

  it('ask for it too where the first that would has no date', () => {
    const one = at('2026-12-01T09:00Z', planned('pairing', '2026-12-03T09:00Z'));
    expect(itemsOf(one)).toEqual({ pairing: ['camera', 'editor'] });
    expect(one.days.flatMap(({ items }) => items.map((work) => work.item.id))).toEqual(['camera', 'editor']);
  });

  it('leave out one that the role has no longer, and what is ticked', () => {
    const { dated, here } = at(
      '2026-12-01T09:00Z',
      planned('gone', '2026-12-02T09:00Z'),
      planned('chat', '2026-12-03T09:00Z'),
    );
    expect(dated.map((one) => one.session.id)).toEqual(['chat']);
    expect(planDays(dated, ['story'], here)).toEqual([]);
  });
});
