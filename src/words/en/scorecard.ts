import type { ScorecardWords } from '../definition/scorecard.ts';

const NOT_HERE = 'It has no place in the notes, whoever brought it up.';

export const scorecard: ScorecardWords = {
  scorecard: {
    plain: {
      ratings: { 1: '1', 2: '2', 3: '3', 4: '4' },
      notAssessed: 'not assessed',
      recommendations: {
        'strong-no': 'strong no',
        no: 'no',
        yes: 'yes',
        'strong-yes': 'strong yes',
        'cannot-say': 'cannot say',
      },
    },
    recommendation: 'Recommendation',
    given: { hints: 'Hint {place} was given ({question}).', probes: 'Probe {place} was asked ({question}).' },
    reference: {
      empty: 'The card has no reference yet: copy the number of the application from the tracking system.',
      'too-long': 'A reference has at most 64 characters: copy only the number of the application.',
      contact:
        'This looks like an address or a telephone number. Use the number of the application, such as ATS-12345.',
      date: 'This looks like a date. Use the number of the application, such as ATS-12345.',
      name: 'This may be a name. Use the number of the application, such as ATS-12345.',
      characters: 'A reference has only letters, digits and the signs . _ : / # and -, such as ATS-12345.',
    },
    missing: {
      end: 'The interview is still on: end it first.',
      evidence: '{competency} has a rating and no evidence: tag a note with it, or take the rating back.',
      recommendation: 'There is no recommendation yet. “Cannot say” is one.',
      reason: 'The recommendation has no reason yet.',
      change: 'Say what changed since the card was filed, and why.',
      shorter: 'The card is too long to be read again: shorten the notes.',
    },
    refused: {
      'too-long': 'This is too long to be a scorecard: nothing of it was read.',
      'not-json': 'This file is not JSON, as scorecards are: export the card again.',
      'no-card': 'There is no scorecard in this.',
      'other-format':
        'This scorecard has another version of the format, which this handbook does not read: use the handbook that wrote it.',
      shape: 'This is no whole scorecard: at “{at}” {expected} was expected.',
      'missing-fields': 'Of the scorecard {card} a part is missing ({fields}): copy all of its fields.',
      'spoilt-field': 'Field {field} of the scorecard {card} is not as it was filed: copy it again.',
    },
    expected: {
      object: 'an object',
      list: 'a list',
      'known-fields': 'an object without other fields',
      'all-fields': 'an object with all its fields',
      text: 'text',
      id: 'an id such as system-design',
      anchor: 'a competency with a rating, such as communication/3,',
      hash: 'a hash of seven letters and digits',
      'card-id': 'the id of a card',
      reference: 'a reference that names nobody',
      digest: 'a digest of 64 hexadecimal digits',
      moment: 'a time such as 2026-11-27T10:49:00Z',
      'yes-or-no': 'true or false',
      rating: 'a rating from 1 to 4, or null,',
      sign: '+, - or null',
      recommendation: 'strong-no, no, yes, strong-yes or cannot-say',
      number: 'a whole number above 0',
      version: '1, or a later number with what it supersedes and why,',
      'each-once': 'a list with each once',
    },
    notIntact: 'This scorecard is not as it was filed: somebody changed it, or the way it came did.',
    changed: {
      questions: {
        changed: 'The question “{title}” was changed since you began.',
        came: 'The question “{title}” is new since you began.',
        went: 'The question “{title}” was taken out since you began.',
      },
      exercises: {
        changed: 'The exercise “{title}” was changed since you began.',
        came: 'The exercise “{title}” is new since you began.',
        went: 'The exercise “{title}” was taken out since you began.',
      },
      anchors: {
        changed: 'What a {rating} in {title} looks like was changed since you began.',
        came: 'What a {rating} in {title} looks like was written since you began.',
        went: 'What a {rating} in {title} looks like was taken out since you began.',
      },
    },
    note: {
      judgement: 'A verdict: write what was said or done, so that somebody else can judge.',
      appearance: 'How somebody looks is no evidence. Leave it out.',
      age: `Age. ${NOT_HERE}`,
      family: `Family. ${NOT_HERE}`,
      health: `Health. ${NOT_HERE}`,
      religion: `Religion. ${NOT_HERE}`,
      origin: `Origin or language. ${NOT_HERE}`,
      gender: `Gender or sexuality. ${NOT_HERE}`,
      politics: `Politics or a union. ${NOT_HERE}`,
      pay: `Money. ${NOT_HERE}`,
      'criminal-record': `A criminal record. ${NOT_HERE}`,
    },
  },
};
