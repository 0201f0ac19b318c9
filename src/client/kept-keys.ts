/** The names under which a browser keeps what belongs to a candidate. What is erased and taken elsewhere is all of these. */
export const KEPT_KEYS = {
  plan: 'handbook-plan',
  practice: 'handbook-practice',
  questions: 'handbook-questions',
} as const;
