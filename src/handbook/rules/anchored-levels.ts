import { shortAnchors } from '../review/anchors.ts';
import { LIMITS } from '../review/limits.ts';
import { ENGLISH, count } from '../text/in-words.ts';
import type { Finding, Rule, RuleContext } from './types.ts';

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
export const anchoredLevels = {
  id: 'anchored-levels',
  severity: 'warning',
  group: 'fairness',
  what: 'Every competency says for each rating from 1 to 4 which behaviours it stands for.',
  why: 'With anchored scales two interviewers agree more (.77 against .73) and predict better; without them a 3 is whatever each of them thinks it is.',
  source: 'Taylor & Small 2002',
  fix: 'Write two or more behaviours for each rating.',
  bad: 'anchors: { 1: […], 4: […] }',
  good: 'anchors: { 1: […], 2: […], 3: […], 4: […] }, each with two behaviours',
  thresholds: {
    behaviours: { value: LIMITS.anchorBehaviours.value, text: 'Behaviours that each rating needs at least.' },
  },
  check,
} satisfies Rule;
