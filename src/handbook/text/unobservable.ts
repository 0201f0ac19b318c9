/** Wordings that ask for what nobody can see or hear: a trait, a feeling, a guess about the future. */
const WORDINGS = [
  'are they (?:a |an )?(?:smart|intelligent|clever|bright|talented|passionate|motivated|confident|humble|nice|likeable|mature|good|strong|great|the right)',
  'are they (?:really |truly )?(?:interested|excited|enthusiastic)',
  'do they (?:really |truly |actually )?(?:care about|feel|love|enjoy)',
  'would (?:they fit|you (?:like|enjoy) working)',
  'will they (?:be|fit|become|stay)',
  'good fit|team fit|right attitude|(?:high|growth|leadership|their) potential|gut feeling',
];

const PATTERN = new RegExp(`\\b(?:${WORDINGS.join('|')})\\b`, 'i');

/** The part of a question that asks for what nobody can see or hear, or undefined. */
export const unobservable = (question: string) => PATTERN.exec(question)?.[0];
