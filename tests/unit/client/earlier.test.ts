import { describe, expect, it } from 'vitest';
import { earlierIn } from '../../../src/client/invite/earlier.ts';
import { planHash } from '../../../src/handbook/plan/plan-link.ts';

const sessions = [{ id: 'pairing' }] as unknown as Parameters<typeof earlierIn>[1]['sessions'];
const read = (pasted: string) => earlierIn(pasted, { role: 'engineer', sessions });
const plan = {
  role: 'engineer',
  made: '2026-11-28T10:15Z',
  sessions: [
    { id: 'pairing', start: '2026-12-03T13:30Z', names: ['Ada'] },
    { id: 'riddle', start: '2026-12-03T15:00Z', names: [] },
  ],
};

describe('An earlier link that is pasted', () => {
  it('is read from its #, whatever stands before it and around it', () => {
    const earlier = { plan, gone: ['riddle'] };
    expect(read(`  https://jobs.example/plan/${planHash(plan)}\n`)).toEqual(earlier);
    expect(read(planHash(plan))).toEqual(earlier);
  });

  it.each(['', 'https://jobs.example/plan/', '#prepare', 'https://jobs.example/plan/#role=engineer&s=pairing', '#<b>'])(
    'is refused where it is no whole plan: %s',
    (pasted) => {
      expect(read(pasted)).toBe('broken');
    },
  );

  it('is refused where it is for another role', () => {
    expect(read(planHash({ ...plan, role: 'designer' }))).toBe('otherRole');
  });
});
