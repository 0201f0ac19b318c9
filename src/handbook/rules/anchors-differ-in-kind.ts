import { contentWords, likeness } from '../text/likeness.ts';
import { ENGLISH, quoted } from '../text/in-words.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

/** Words that only turn a statement up or down: a scale made of them has one anchor and four volumes. */
const DEGREES = new Set(
  `always almost barely basic clear clearer completely consistently continually correct entirely excellent excellently
  exceptional extremely fair fairly few first frequently full good hardly high highly little limited many mostly never no
  none normal occasionally often outstanding perfect poor quite rarely regularly seldom sometimes somewhat strong superb
  thoroughly typically usually weak well`.split(/\s+/),
);

const isDegree = (word: string) => DEGREES.has(word) || /[a-z]{3}ly$/.test(word);

/** Fewer words of substance than this, and being alike says nothing. */
const FEWEST_WORDS = 3;

function check({ handbook, threshold }: RuleContext): Finding[] {
  return handbook.competencies.flatMap(({ title, interviewer, sources }): Finding[] => {
    const behaviours = Object.entries(interviewer?.anchors ?? {}).flatMap(([level, texts]) =>
      (texts ?? []).map((text, index) => ({ level, index, text, words: contentWords(text, isDegree) })),
    );
    return behaviours.flatMap(({ level, index, text, words }, position): Finding[] => {
      if (words.size < FEWEST_WORDS) return [];
      const same = behaviours
        .slice(0, position)
        .find((other) => other.level !== level && likeness(other.words, words) >= threshold('likeness'));
      if (!same) return [];
      return [
        {
          file: sources.interviewer!.file,
          place: { path: ['anchors', level, index] },
          message: `Ratings ${same.level} and ${level} of "${title}" say the same to ${ENGLISH.percent(likeness(same.words, words))} but for words of degree: ${quoted(same.text)} and ${quoted(text)}.`,
          fix: 'Write what else somebody does at the higher rating, and not how often or how well.',
        },
      ];
    });
  });
}

/** A scale that only gets louder. */
export const anchorsDifferInKind = defineRule({
  id: 'anchors-differ-in-kind',
  severity: 'warning',
  group: 'fairness',
  bad: '2: Sometimes explains decisions clearly. 3: Usually explains decisions very clearly.',
  good: '2: Tells things in the order in which they happened. 3: Opens with the answer, then gives the reason.',
  thresholds: { likeness: 0.75 },
  check,
});
