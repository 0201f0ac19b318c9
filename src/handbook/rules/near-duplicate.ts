import { SIDES } from '../entities/schemas.ts';
import { publishedSources } from '../entries.ts';
import type { Source } from '../model.ts';
import { similarPairs } from '../text/similar.ts';
import { ENGLISH } from '../text/in-words.ts';
import type { Finding, Rule, RuleContext } from './types.ts';

const titleOf = (source: Source) => (source.data as { title?: string }).title ?? source.id;

function check({ handbook, threshold }: RuleContext): Finding[] {
  return SIDES.flatMap((side) =>
    similarPairs(publishedSources(handbook, side), threshold('likeness')).map(
      ({ first, second, likeness }): Finding => ({
        file: second.file,
        place: { line: 1, column: 1 },
        message: `${ENGLISH.percent(likeness)} of the text of "${titleOf(second)}" and of "${titleOf(first)}" (${first.file}) is the same, counted in runs of four words.`,
        fix: 'Consider merging them: one entry with a variant for each. Or keep what is the same in one place, and link to it from the other.',
      }),
    ),
  );
}

/** Two entries that say the same. */
export const nearDuplicate = {
  id: 'near-duplicate',
  severity: 'warning',
  group: 'text',
  what: 'No two entries of one side share 30 % or more of their runs of four words. It compares words, and cannot know that two entries say the same in different words.',
  why: 'What stands in two places is changed in one of them, and a year later they contradict each other.',
  source:
    'Broder 1997, on resemblance by shared runs of words. The threshold is our judgement; between any two entries of the shipped content it was 2 % at most.',
  fix: 'Merge them, or let one link to the other.',
  bad: '"Technical interview" and "Technical screen" with the same three paragraphs',
  good: 'one entry with two variants',
  thresholds: {
    likeness: {
      value: 0.3,
      text: 'Share of their runs of four words, from 0 to 1, from which on two entries are reported.',
    },
  },
  check,
} satisfies Rule;
