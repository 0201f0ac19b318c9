import type { RATINGS, Recommendation } from './card.ts';

/** What a tracking system calls the steps of our scale and our recommendations. */
export interface SystemWords {
  ratings: Readonly<Record<(typeof RATINGS)[number], string>>;
  notAssessed: string;
  recommendations: Readonly<Record<Recommendation, string>>;
}

/**
 * The words on scorecards of Greenhouse. Its scale has a fifth step in the middle, Mixed, which stands for none of ours.
 * Sources: support.greenhouse.io, "Scorecards FAQ" (articles/15756249510427) for attributes, and "Scorecard overall
 * recommendation: No decision" (articles/360035947431), by which No Decision is what an interviewer gives who gives
 * none. An attribute that is not rated has no word there.
 */
export const GREENHOUSE: SystemWords = {
  ratings: { 1: 'Definitely Not', 2: 'No', 3: 'Yes', 4: 'Strong Yes' },
  notAssessed: '–',
  recommendations: {
    'strong-no': 'Definitely Not',
    no: 'No',
    yes: 'Yes',
    'strong-yes': 'Strong Yes',
    'cannot-say': 'No Decision',
  },
};
