import { lastReviewedOf } from '../defaults.ts';
import { addDays, daysBetween } from '../dates.ts';
import { ownedSources } from './owned.ts';
import { count } from '../text/in-words.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook, today }: RuleContext): Finding[] {
  return ownedSources(handbook).flatMap(({ file, title, fields }): Finding[] => {
    const { reviewEvery = handbook.company.defaults.reviewEvery } = fields;
    const lastReviewed = lastReviewedOf(fields, handbook.company);
    if (lastReviewed === undefined) {
      return [
        {
          file,
          place: { path: ['title'], on: 'key' },
          message: `"${title}" does not say when somebody last read it for truth.`,
          fix: 'Read it, and add lastReviewed with the day. For all that give none, it can stand under defaults of company.yaml.',
        },
      ];
    }
    const place: Finding['place'] =
      fields.lastReviewed === undefined ? { path: ['title'], on: 'key' } : { path: ['lastReviewed'] };
    const finding = (message: string, fix: string) => [{ file, place, message, fix }];
    if (lastReviewed > today)
      return finding(
        `"${title}" was last reviewed on ${lastReviewed}, which is after today (${today}).`,
        'Write the day on which it was read.',
      );
    const days = daysBetween(lastReviewed, today);
    if (days <= reviewEvery) return [];
    return finding(
      `"${title}" was last reviewed ${count(days, 'day')} ago (${lastReviewed}) and is due every ${count(reviewEvery, 'day')}: since ${addDays(lastReviewed, reviewEvery)}.`,
      'Read it for truth, mend what has changed, and set lastReviewed to the day.',
    );
  });
}

/** A text that nobody has read for long. */
export const reviewedRecently = defineRule({
  id: 'reviewed-recently',
  severity: 'warning',
  group: 'text',
  bad: 'lastReviewed: 2024-01-10 with reviewEvery: 180',
  good: 'lastReviewed: 2026-11-01',
  check,
});
