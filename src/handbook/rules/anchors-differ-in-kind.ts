import { contentWords, likeness } from '../text/likeness.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** A behaviour that stands for a rating. */
interface Anchor {
  rating: string;
  text: string;
}

interface Says {
  /** @param share Of their words, from 0 to 1. */
  same: (competency: string, lower: Anchor, higher: Anchor, share: number) => Said;
}

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

function check({ handbook, threshold }: RuleContext, say: Says): Finding[] {
  return handbook.competencies.flatMap(({ title, interviewer, sources }): Finding[] => {
    const behaviours = Object.entries(interviewer?.anchors ?? {}).flatMap(([rating, texts]) =>
      (texts ?? []).map((text, index) => ({ rating, index, text, words: contentWords(text, isDegree) })),
    );
    return behaviours.flatMap(({ rating, index, text, words }, position): Finding[] => {
      if (words.size < FEWEST_WORDS) return [];
      const same = behaviours
        .slice(0, position)
        .find((other) => other.rating !== rating && likeness(other.words, words) >= threshold('likeness'));
      if (!same) return [];
      return [
        {
          file: sources.interviewer!.file,
          place: { path: ['anchors', rating, index] },
          ...say.same(title, same, { rating, text }, likeness(same.words, words)),
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
  bad: [
    {
      file: 'interviewer/competencies/communication.mdx',
      fields: `anchors:
  2: [Sometimes explains the reasons behind a decision]
  3: [Usually explains the reasons behind a decision very clearly]`,
    },
  ],
  good: [
    {
      file: 'interviewer/competencies/communication.mdx',
      fields: `anchors:
  2: [Explains the reasons behind a decision when asked]
  3: [Opens with the answer and has the listener object]`,
    },
  ],
  thresholds: { likeness: 0.75 },
  check,
});
