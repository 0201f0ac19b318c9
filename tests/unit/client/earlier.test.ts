import { describe, expect, it } from 'vitest';
import { earlierIn } from '../../../src/client/invite/earlier.ts';
import { planHash } from '../../../src/handbook/plan/plan-link.ts';

const sessions = [{ id: 'pairing' }] as unknown as Parameters<typeof earlierIn>[1]['sessions'];
const read = (pasted: string) => earlierIn(pasted, { role: 'engineer', sessions });
const plan = {
  role: 'engineer',
  made: '2026-11-28T10:15Z',
  sessions: [
    { id: 'riddle', start: '2026-12-03T15:00Z', names: [] },
    { id: 'pairing', start: '2026-12-03T13:30Z', names: ['Ada', 'Ben'] },
  ],
};
const hash = planHash(plan);
const link = `https://jobs.example/plan/${hash}`;
const whole = { plan, gone: ['riddle'] };

describe('An earlier link that is pasted', () => {
  it.each([
    ['alone', `  ${link}\n`],
    ['from its # on', hash],
    ['in a message', `This is your plan: ${link}\n\nSee you on Thursday`],
    ['at the end of a sentence', `Open ${link}.`],
    ['in brackets', `the plan <${link}> of today`],
    ['as HTML has it', link.replaceAll('&', '&amp;')],
    ['over several lines', link.replaceAll('%3A', '\n%3A')],
    ['over lines that a mail has quoted', link.replaceAll('&s=', '\r\n> &s=')],
    ['twice', `${link}\n\n${link}`],
  ])('is read %s', (_how, pasted) => {
    expect(read(pasted)).toEqual(whole);
  });

  it.each(['#prepare', '#<b>', 'https://jobs.example/plan/#role=engineer&s=pairing', link.slice(0, -20)])(
    'is refused where it is cut off, or none: %s',
    (pasted) => {
      expect(read(pasted)).toBe('broken');
    },
  );

  it('is refused where no end is known: several links, or a line behind it that could be a part', () => {
    expect(read(`${link}\n\n${link.replace('Ada', 'Cleo')}`)).toBe('several');
    expect(read(`${link}\nRegards`)).toBe('several');
  });

  it.each([
    ['noEnd', 'https://jobs.example/plan/'],
    ['noDates', planHash({ role: 'engineer', sessions: [] })],
    ['noDates', link.slice(0, link.indexOf('&s='))],
    ['allGone', planHash({ ...plan, sessions: plan.sessions.slice(0, 1) })],
    ['otherRole', planHash({ ...plan, role: 'designer' })],
  ])('is refused with what is wrong with it: %s', (wrong, pasted) => {
    expect(read(pasted)).toBe(wrong);
  });

  it('is not read where the names of its last session are cut off', () => {
    expect(read(link.slice(0, link.lastIndexOf('%7E')))).toBe('broken');
  });
});
