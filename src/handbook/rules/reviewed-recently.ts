import { daysBetween } from '../dates.ts';
import { reviewOf } from '../review-due.ts';
import { onceIfNone } from './once-if-none.ts';
import { ownedSources } from './owned.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** A review that is due. Days are such as 2026-11-01; intervals are in days. */
interface Overdue {
  lastReviewed: string;
  ago: number;
  reviewEvery: number;
  dueSince: string;
}

interface Says {
  unsaid: (title: string) => Said;
  unsaidAtAll: (entries: number) => Said;
  afterToday: (title: string, lastReviewed: string, today: string) => Said;
  overdue: (title: string, found: Overdue) => Said;
}

function check({ handbook, today }: RuleContext, say: Says): Finding[] {
  const owned = ownedSources(handbook);
  const unsaid = owned.flatMap(({ file, title, fields }): Finding[] =>
    reviewOf(fields, handbook.company) === undefined
      ? [{ file, place: { path: ['title'], on: 'key' }, ...say.unsaid(title) }]
      : [],
  );
  const due = owned.flatMap(({ file, title, fields }): Finding[] => {
    const review = reviewOf(fields, handbook.company);
    if (review === undefined) return [];
    const { lastReviewed, reviewEvery, due: dueSince } = review;
    const place: Finding['place'] =
      fields.lastReviewed === undefined ? { path: ['title'], on: 'key' } : { path: ['lastReviewed'] };
    if (lastReviewed > today) return [{ file, place, ...say.afterToday(title, lastReviewed, today) }];
    const ago = daysBetween(lastReviewed, today);
    if (ago <= reviewEvery) return [];
    return [{ file, place, ...say.overdue(title, { lastReviewed, ago, reviewEvery, dueSince }) }];
  });
  return [...onceIfNone(unsaid, owned.length, say.unsaidAtAll), ...due];
}

/** A text that nobody has read for long. */
export const reviewedRecently = defineRule({
  id: 'reviewed-recently',
  severity: 'warning',
  group: 'text',
  bad: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: `lastReviewed: 2026-01-10
reviewEvery: 180`,
    },
  ],
  good: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: `lastReviewed: 2026-11-01
reviewEvery: 180`,
    },
  ],
  check,
});
