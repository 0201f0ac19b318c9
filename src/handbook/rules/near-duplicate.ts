import { SIDES } from '../entities/schemas.ts';
import { publishedSources } from '../entries.ts';
import type { Source } from '../model.ts';
import { similarPairs } from '../text/similar.ts';
import { ENGLISH } from '../text/in-words.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

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
export const nearDuplicate = defineRule({
  id: 'near-duplicate',
  severity: 'warning',
  group: 'text',
  bad: '"Technical interview" and "Technical screen" with the same three paragraphs',
  good: 'one entry with two variants',
  thresholds: { likeness: 0.3 },
  check,
});
