import { describe, expect, it } from 'vitest';
import { recurringQuestions } from '../../../src/handbook/review/recurring-questions.ts';
import { review } from '../../../src/handbook/review/review.ts';
import { summaryOf } from '../../../src/handbook/what-if.ts';
import { summaryLines } from '../../../src/handbook/summary-lines.ts';
import { wordsFor } from '../../../src/words/languages.ts';
import { smallLoop, type SmallLoop } from '../../helpers/small-loop.ts';

const words = wordsFor('en');
const ASK = ['Which decision of yours would you take back today, and why?'];
const SESSIONS: SmallLoop['sessions'] = [
  { id: 'screen', minutes: 30, people: 1, primary: ['craft'], stage: 'screen' },
  { id: 'pairing', minutes: 60, people: 2, primary: ['craft', 'care'], questions: ASK },
  { id: 'walk', minutes: 45, people: 1, primary: ['craft'], questions: ASK },
];

/** The loop with a choice between two sessions, as a review sees it. */
function loopWith(open: { optional?: string; oneOf?: string[][] }) {
  const { role, facts } = smallLoop({ claims: ['craft', 'care'], sessions: SESSIONS });
  const process = role.process.map((step) => (step.stage.id === 'loop' ? { ...step, ...open } : step));
  return { loop: { ...role, process }, facts };
}
const gapsIn = ({ loop, facts }: ReturnType<typeof loopWith>) =>
  review(loop, facts, words.findings)
    .filter(({ kind }) => kind === 'unassessed')
    .map((finding) => finding.words);

describe('A loop that not everybody goes through in one way', () => {
  const choice = loopWith({ oneOf: [['pairing'], ['walk']] });

  it('has a gap where one choice leaves something out, and says whose', () => {
    expect(gapsIn(loopWith({}))).toEqual([]);
    expect(gapsIn(choice)).toEqual([
      'For those who do not have Pairing: The role claims to assess Care, and none of its 2 sessions does.',
    ]);
    expect(gapsIn(loopWith({ optional: 'Ask for it.' }))).toEqual([
      'For those who do not have Pairing or Walk: The role claims to assess Care, and its one session does not.',
    ]);
  });

  it('does not ask twice what one candidate hears once', () => {
    expect(recurringQuestions(loopWith({}).loop, 0.6)).toHaveLength(1);
    expect(recurringQuestions(choice.loop, 0.6)).toEqual([]);
  });

  it('is summed up from the least to the most', () => {
    const summary = summaryOf(choice.loop, choice.facts, words.findings);
    const lines = summaryLines(words);
    expect(lines.live.words(summary)).toBe('75–90 minutes');
    expect(lines.interviews.words(summary)).toBe('75–150 minutes');
    expect(lines.people.words(summary)).toBe('2–3');
  });
});
