import { lastReviewedOf, ownerOf } from './defaults.ts';
import { addDays } from './dates.ts';
import { compare } from './issues.ts';
import type { Handbook } from './model.ts';
import { ownedSources, type Kept } from './rules/owned.ts';
import type { Company } from './schemas/company.ts';

/** When a text was last read for truth, and when somebody has to read it again. Days are such as 2026-11-01. */
export interface Review {
  lastReviewed: string;
  /** Days. */
  reviewEvery: number;
  due: string;
}

/** The review of a text that says itself when it was last read, or of which the company does; undefined where neither says. */
export function reviewOf(fields: Kept, company: Company): Review | undefined {
  const { reviewEvery = company.defaults.reviewEvery } = fields;
  const lastReviewed = lastReviewedOf(fields, company);
  return lastReviewed === undefined
    ? undefined
    : { lastReviewed, reviewEvery, due: addDays(lastReviewed, reviewEvery) };
}

/** A text that somebody has to read again. */
export interface DueText extends Review {
  file: string;
  title: string;
}

/** What is due for review until a day, by who keeps it, in the order of their names, and the longest due first. What belongs to nobody is listed under `nobody`. */
export function reviewsDue(handbook: Handbook, until: string, nobody: string): [owner: string, texts: DueText[]][] {
  const due = ownedSources(handbook).flatMap(({ file, title, fields }) => {
    const review = reviewOf(fields, handbook.company);
    return review && review.due <= until
      ? [{ owner: ownerOf(fields, handbook.company) ?? nobody, text: { file, title, ...review } }]
      : [];
  });
  return [...Map.groupBy(due, ({ owner }) => owner)]
    .map(([owner, list]): [string, DueText[]] => [
      owner,
      list.map(({ text }) => text).sort((a, b) => compare(a.due, b.due) || compare(a.file, b.file)),
    ])
    .sort(([a], [b]) => compare(a, b));
}
