import { describe, expect, it } from 'vitest';
import { SUMMARY_LINE_NAMES, SUMMARY_LINES } from '../../../src/handbook/summary-lines.ts';
import { summaryOf } from '../../../src/handbook/what-if.ts';
import { smallLoop } from '../../helpers/small-loop.ts';

const summary = (minutes: number, people: number) => {
  const { role, facts } = smallLoop({ sessions: [{ id: 'pairing', minutes, people, primary: ['craft'] }] });
  return summaryOf(role, facts);
};
const [short, long] = [summary(45, 1), summary(90, 2)];

describe('A line of numbers', () => {
  it('says each number of a loop in words', () => {
    expect(SUMMARY_LINES.live.words(long)).toBe('1 h 30 min');
    expect(SUMMARY_LINES.interviews.words(long)).toBe('3 hours');
    expect(SUMMARY_LINES.people.words(long)).toBe('2');
    expect(SUMMARY_LINES.alone.words(long)).toBe('');
    for (const name of SUMMARY_LINE_NAMES) expect(typeof SUMMARY_LINES[name].words(long)).toBe('string');
  });

  it('says what another loop has more or less, and nothing where both have the same', () => {
    expect(SUMMARY_LINES.live.difference(short, long)).toBe('+ 45 minutes');
    expect(SUMMARY_LINES.live.difference(long, short)).toBe('− 45 minutes');
    expect(SUMMARY_LINES.people.difference(long, short)).toBe('− 1');
    expect(SUMMARY_LINES.people.difference(long, long)).toBe('');
  });
});
