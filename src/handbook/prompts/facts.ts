/** What a prompt may be about. */
export const PROMPT_SUBJECTS = ['interview-type', 'stage', 'role', 'competency'] as const;
export type PromptSubject = (typeof PROMPT_SUBJECTS)[number];

/**
 * What the handbook can fill in by itself, by what a prompt is about. No core question, exercise or anchor is among it,
 * and nothing about a person: an assistant may belong to somebody else.
 */
export const PROMPT_FACTS = {
  'interview-type': [
    'title',
    'minutes-for-questions',
    'question-count',
    'role-and-level',
    'competencies',
    'look-fors',
    'already-public',
    'asked-elsewhere',
  ],
  stage: ['title', 'purpose', 'minutes', 'who', 'criteria', 'decision', 'asked-elsewhere'],
  role: ['title', 'competencies', 'sessions', 'depth', 'told-to-candidates'],
  competency: ['title', 'definition', 'neighbours', 'observed-in'],
} as const satisfies Record<PromptSubject, readonly string[]>;

/** A fact by its name. Of some subjects it is not known: a session says for which role it is, an interview type does not. */
export type PromptFact = (typeof PROMPT_FACTS)[PromptSubject][number];

/** Every fact, whatever it is about. */
export const ALL_PROMPT_FACTS = [...new Set(Object.values(PROMPT_FACTS).flat())] as [PromptFact, ...PromptFact[]];
