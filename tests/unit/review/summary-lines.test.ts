import { describe, expect, it } from 'vitest';
import { SUMMARY_LINE_NAMES, summaryLines } from '../../../src/handbook/summary-lines.ts';
import { summaryOf } from '../../../src/handbook/what-if.ts';
import { wordsFor } from '../../../src/words/languages.ts';
import { smallLoop } from '../../helpers/small-loop.ts';

const summary = (minutes: number, people: number) => {
  const { role, facts } = smallLoop({ sessions: [{ id: 'pairing', minutes, people, primary: ['craft'] }] });
  return summaryOf(role, facts, wordsFor('en').findings);
};
const [short, long] = [summary(45, 1), summary(90, 2)];

const lines = summaryLines(wordsFor('en'));

describe('A line of numbers', () => {
  it('says each number of a loop in words', () => {
    expect(lines.live.words(long)).toBe('1 hr 30 min');
    expect(lines.interviews.words(long)).toBe('3 hours');
    expect(lines.people.words(long)).toBe('2');
    expect(lines.alone.words(long)).toBe('');
    for (const name of SUMMARY_LINE_NAMES) expect(typeof lines[name].words(long)).toBe('string');
  });

  it('says what another loop has more or less, and nothing where both have the same', () => {
    expect(lines.live.difference(short, long)).toBe('+ 45 minutes');
    expect(lines.live.difference(long, short)).toBe('− 45 minutes');
    expect(lines.people.difference(long, short)).toBe('− 1');
    expect(lines.people.difference(long, long)).toBe('');
  });
});
