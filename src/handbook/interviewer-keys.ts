/**
 * The names under which a browser keeps what belongs to an interviewer, in the order in which the page about kept
 * data tells of them. Nothing else that only the interviewers' site has is kept.
 */
export const INTERVIEWER_KEYS = {
  cards: 'handbook-cards',
  rehearsals: 'handbook-rehearsals',
  system: 'handbook-tracking-system',
  firstTime: 'handbook-first-time',
  runKeys: 'handbook-run-keys',
} as const;
