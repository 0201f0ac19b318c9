import type { CardWords } from '../definition/card.ts';

export const card: CardWords = {
  card: {
    lead: 'Write what was said and done first, then rate, then recommend. What you leave blank counts as not assessed.',
    none: 'An informal meeting has no scorecard.',
    reference: 'Reference',
    referenceHint:
      'The number of the application in the tracking system, such as ATS-12345. No name and no e-mail address.',
    seat: 'Your seat',
    rating: (competency) => `Rating of ${competency}`,
    notAssessed: 'not assessed',
    anchors: 'What each rating looks like',
    evidence: 'Evidence',
    also: 'Also looked at',
    recommendation: 'Recommendation',
    recommend: {
      'strong-no': 'Strong no',
      no: 'No',
      yes: 'Yes',
      'strong-yes': 'Strong yes',
      'cannot-say': 'Cannot say',
    },
    reason: 'Reason',
    print: 'Print the blank card',
    printNote: 'Opened at this heading, the page prints the card alone, on two sheets.',
  },
};
