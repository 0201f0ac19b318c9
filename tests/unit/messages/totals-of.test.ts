import { describe, expect, it } from 'vitest';
import type { Arranged } from '../../../src/handbook/messages/arranged.ts';
import { remarksOn } from '../../../src/handbook/messages/remarks.ts';
import { totalsOf, totalTexts } from '../../../src/handbook/messages/totals-of.ts';

const dated = (id: string, start: string, minutes = 45): Arranged => ({
  session: { id, title: id, step: 'loop', minutes, link: '', kit: '', seats: [], openSeats: [] },
  start: Date.parse(start),
  minutes,
  names: [],
});
const STAGE = [
  { id: 'talk', minutes: 45 },
  { id: 'pair', minutes: 60 },
  { id: 'task', minutes: 0 },
];
const talk = dated('talk', '2026-12-10T09:00Z');
const pair = dated('pair', '2026-12-10T10:00Z', 90);

describe('What the sessions of a stage take in all', () => {
  it('is what is dated and typed, with what lies between', () => {
    expect(totalsOf([talk, pair], STAGE, 'UTC')).toEqual({ interviews: 135, withBreaks: 150 });
  });

  it('is not known while a session has no date; work alone needs none', () => {
    expect(totalsOf([talk], STAGE, 'UTC')).toBeUndefined();
    expect(totalTexts(undefined, 'en')).toEqual({ interview_time: undefined, time_with_breaks: undefined });
  });

  it('needs no date of what somebody else has instead, and of what not everybody has', () => {
    const choice = [
      { id: 'talk', minutes: 45, open: { words: 'or instead Pair', insteadOf: ['pair'] } },
      { id: 'pair', minutes: 60, open: { words: 'or instead Talk', insteadOf: ['talk'] } },
    ];
    expect(totalsOf([talk], choice, 'UTC')).toEqual({ interviews: 45, withBreaks: 45 });
    expect(totalsOf([], choice, 'UTC')).toBeUndefined();
    const tea = { id: 'tea', minutes: 30, open: { words: 'not for everybody', insteadOf: [] } };
    expect(totalsOf([talk, pair], [...STAGE, tea], 'UTC')).toEqual({ interviews: 135, withBreaks: 150 });
  });

  it('counts each day by itself, as the candidate’s clock has it, and says no breaks where there are none', () => {
    const later = dated('pair', '2026-12-12T10:00Z', 60);
    const totals = totalsOf([talk, later], STAGE, 'UTC');
    expect(totals).toEqual({ interviews: 105, withBreaks: 105 });
    expect(totalTexts(totals, 'en')).toEqual({ interview_time: { text: '1 hr 45 min' }, time_with_breaks: undefined });
  });
});

describe('What somebody should look at once more', () => {
  const now = Date.parse('2026-12-10T09:30Z');

  it('is what has begun, and what is at the same time as another session', () => {
    expect(remarksOn([talk, pair], now)).toEqual({ past: ['talk'], overlapping: [] });
    const early = dated('pair', '2026-12-10T09:44Z');
    expect(remarksOn([talk, early], 0)).toEqual({ past: [], overlapping: ['talk', 'pair'] });
  });

  it('is no session that begins when another ends, and no work that is done alone', () => {
    expect(remarksOn([talk, dated('pair', '2026-12-10T09:45Z')], 0).overlapping).toEqual([]);
    expect(remarksOn([talk, dated('task', '2026-12-10T09:10Z', 0)], 0).overlapping).toEqual([]);
  });
});
