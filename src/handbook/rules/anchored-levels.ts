import { shortAnchors } from '../review/anchors.ts';
import { LIMITS } from '../review/limits.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  tooFew: (competency: string, short: readonly { rating: number; has: number }[], needed: number) => Said;
}

function check({ handbook, threshold }: RuleContext, say: Says): Finding[] {
  const needed = threshold('behaviours');
  return handbook.competencies.flatMap((competency): Finding[] => {
    const { interviewer, sources } = competency;
    if (!interviewer || !sources.interviewer) return [];
    const short = shortAnchors(interviewer.anchors, needed);
    if (short.length === 0) return [];
    return [
      {
        file: sources.interviewer.file,
        place: { path: ['anchors'], on: 'key' },
        ...say.tooFew(competency.title, short, needed),
      },
    ];
  });
}

/** A rating without a description. */
export const anchoredLevels = defineRule({
  id: 'anchored-levels',
  severity: 'warning',
  group: 'fairness',
  bad: [
    {
      file: 'interviewer/competencies/ownership.mdx',
      fields: `anchors:
  1: [Stops at the first obstacle]
  4: [Removes the cause for a whole team]`,
    },
  ],
  good: [
    {
      file: 'interviewer/competencies/ownership.mdx',
      fields: `anchors:
  1: [Stops at the first obstacle, Hands a broken part over unsaid]
  2: [Finishes the part that was named, Waits to be reminded of a promise]
  3: [Tests what others will rely upon, Tells whom a delay concerns]
  4: [Removes the cause for a whole team, Gives away work with its context]`,
    },
  ],
  thresholds: { behaviours: LIMITS.anchorBehaviours.value },
  check,
});
