import { shortAnchors } from '../review/anchors.ts';
import { LIMITS } from '../review/limits.ts';
import { ENGLISH, count } from '../text/in-words.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook, threshold }: RuleContext): Finding[] {
  const needed = threshold('behaviours');
  return handbook.competencies.flatMap((competency): Finding[] => {
    const { interviewer, sources } = competency;
    if (!interviewer || !sources.interviewer) return [];
    const short = shortAnchors(interviewer.anchors, needed).map(
      ({ rating, has }) => `${count(has, 'behaviour').replace(/^0 \w+/, 'none')} for rating ${String(rating)}`,
    );
    if (short.length === 0) return [];
    return [
      {
        file: sources.interviewer.file,
        place: { path: ['anchors'], on: 'key' },
        message: `The anchors of "${competency.title}" have ${ENGLISH.list(short)}. Each rating needs ${count(needed, 'behaviour')} or more.`,
        fix: 'Write what was seen or heard at these ratings: things a second person in the room would have noted too.',
      },
    ];
  });
}

/** A rating without a description. */
export const anchoredLevels = defineRule({
  id: 'anchored-levels',
  severity: 'warning',
  group: 'fairness',
  bad: 'anchors: { 1: […], 4: […] }',
  good: 'anchors: { 1: […], 2: […], 3: […], 4: […] }, each with two behaviours',
  thresholds: { behaviours: LIMITS.anchorBehaviours.value },
  check,
});
