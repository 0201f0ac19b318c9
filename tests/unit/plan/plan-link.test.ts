import { describe, expect, it } from 'vitest';
import { changedSince } from '../../../src/handbook/plan/changed-since.ts';
import { isFirstName, planHash, planIn } from '../../../src/handbook/plan/plan-link.ts';
import type { Plan, PlanData, PlanSession } from '../../../src/handbook/plan/plan.ts';
import { mutate } from '../../helpers/mutate.ts';
import { Random } from '../../helpers/random.ts';

const PLAN: Plan = {
  role: 'workshop-engineer',
  made: '2026-11-28T10:15Z',
  sessions: [
    { id: 'screen', start: '2026-12-01T09:00Z', names: ['Ada'], state: ['0abc', '1abc', '2abc', '3abc'] },
    { id: 'pairing', start: '2026-12-03T13:30Z', minutes: 75, names: ['Åsa', 'Jean-Luc', 'Mary Ann', 'D’Arcy', '明'] },
    { id: 'values', start: '2026-12-04T08:00Z', names: [] },
  ],
};

describe('A link to a plan', () => {
  it('is read as it was written', () => {
    expect(planIn(planHash(PLAN))).toEqual(PLAN);
    expect(planIn('#role=workshop-engineer')).toEqual({ role: 'workshop-engineer', sessions: [] });
  });

  it('is none where the end of an address is something else', () => {
    for (const hash of ['', '#', '#days', '#packs', '#minutes=walk:45']) expect(planIn(hash), hash).toBeUndefined();
  });

  const link = (change: (text: string) => string) => planIn(change(planHash(PLAN)));
  it.each<[string, (text: string) => string]>([
    ['another key', (text) => `${text}&note=hello`],
    ['two roles', (text) => `${text}&role=other`],
    ['an id that is none', (text) => text.replace('role=workshop-engineer', 'role=..%2Fx')],
    ['no moment at which it was made', (text) => text.replace(/&made=[^&]*/, '')],
    ['a day that there is not', (text) => text.replace('2026-12-01', '2026-02-30')],
    ['a year before all interviews', (text) => text.replace('2026-12-01', '0001-12-01')],
    ['the last year that calendars can write', (text) => text.replace('2026-12-01', '9999-12-31')],
    ['an hour that there is not', (text) => text.replace('T09%3A00Z', 'T25%3A00Z')],
    ['a session twice', (text) => `${text}&${/s=screen[^&]*/.exec(text)![0]}`],
    [
      'more minutes than a day of interviews has',
      (text) => text.replace('~75~', '~999~').replace('%7E75%7E', '%7E999%7E'),
    ],
    ['a name with a digit', (text) => text.replace('Ada', 'Ada5')],
    ['an address for a name', (text) => text.replace('Ada', 'a%40b.example')],
    ['a sentence for a name', (text) => text.replace('Ada', 'Call+me+now')],
    ['a name that is too long', (text) => text.replace('Ada', 'A'.repeat(31))],
    ['one part too many', (text) => text.replace('Ada', 'Ada~x')],
    ['a state of another length', (text) => text.replace('0abc.', '')],
    ['thousands of letters', (text) => `${text}${'&s=x'.repeat(3000)}`],
  ])('is used in no part where it has %s', (_what, change) => {
    expect(change(planHash(PLAN))).not.toBe(planHash(PLAN));
    expect(link(change)).toBe('broken');
  });

  it('is whole, none or broken, whatever became of it on the way', () => {
    const random = new Random(20261128);
    for (let time = 0; time < 500; time += 1) {
      const hash = mutate(Buffer.from(planHash(PLAN)), random).toString();
      const plan = planIn(hash);
      if (plan === undefined || plan === 'broken') continue;
      expect(planIn(planHash(plan)), hash).toEqual(plan);
      for (const { names } of plan.sessions) for (const name of names) expect(isFirstName(name), hash).toBe(true);
    }
  });
});

describe('What changed since a link was made', () => {
  const session = (id: string, state: string[]): PlanSession => ({
    id,
    title: id.toUpperCase(),
    stage: 'Day',
    path: `/roles/workshop-engineer/${id}/`,
    minutes: 60,
    state,
    prepare: [],
  });
  const now = (...sessions: PlanSession[]): PlanData => ({ role: PLAN.role, title: 'W', sessions });

  it('is nothing where the process is as it was', () => {
    const same = now(
      session('screen', ['0abc', '1abc', '2abc', '3abc']),
      session('pairing', []),
      session('values', []),
    );
    expect(changedSince(PLAN, same)).toEqual({ gone: 0, changed: [] });
  });

  it('is counted of sessions that went, whatever a link calls them, and named of those that say something else', () => {
    const later = now(session('screen', ['0abc', '9abc', '2abc', '8abc']), session('pairing', []), session('chat', []));
    expect(changedSince(PLAN, later)).toEqual({
      gone: 1,
      changed: [{ title: 'SCREEN', what: ['agenda', 'rules'] }],
    });
  });
});
