import type { Kind, Side } from '../handbook/entities/schemas.ts';
import type { TEXT } from '../handbook/kind.ts';
import type { KINDS } from '../handbook/kinds.ts';
import type { CHECKS_PARTS, RULE_PARTS } from '../handbook/rules/parts.ts';

/** Ids of the parts under a heading that the page of a kind may have on a side. */
type PartOf<K extends Kind, S extends Side> =
  (typeof KINDS)[K] extends Record<S, { parts: readonly (infer P extends { id: string })[] }>
    ? Exclude<P['id'], typeof TEXT>
    : never;

/** Headings of the parts of entries' pages; what parts there are, the kinds say. */
export const partTitles = {
  candidate: {
    'interview-types': {
      agenda: 'Minute by minute',
      'on-your-own': 'Work on your own',
      'who-you-meet': 'Who you meet',
      prepare: 'How to prepare',
      materials: 'What you are given beforehand',
      variants: 'Variants',
      assessed: 'What we assess, and what we do not',
      pitfalls: 'What often goes wrong',
      examples: 'Questions of this kind',
      'ai-assistants': 'AI assistants',
      accommodations: 'Accommodations',
      after: 'What happens after',
      'ask-us': 'What you might ask us',
      resources: 'Worth reading',
    },
    stages: {
      interviews: 'Interviews in this stage',
      prepare: 'What to have ready',
      after: 'What happens next',
      reschedule: 'Moving the date',
      roles: 'Roles with this stage',
    },
    roles: {
      process: 'The process, drawn to scale',
      sessions: 'Session by session',
      prepare: 'One preparation list',
      depth: 'Where this role goes deeper',
      'look-for': 'What we look for',
      assessed: 'What is assessed where',
      'ai-assistants': 'AI assistants, session by session',
      elsewhere: 'How such loops differ',
    },
    competencies: {
      show: 'How you can show it',
      where: 'Where we look at it',
    },
    'questions-to-ask': {},
    archetypes: {},
    practice: {},
    guides: { sources: 'Sources' },
    prompts: {},
  },
  interviewer: {
    'interview-types': {
      unscored: 'Nothing is rated here',
      before: 'Before',
      agenda: 'The agenda',
      opening: 'Opening words',
      during: 'During',
      exercises: 'Exercises',
      questions: 'Core questions',
      reserve: 'Reserve questions',
      'look-for': 'What to look for',
      variants: 'Variants',
      signals: 'Signals',
      rating: 'Rating with anchors',
      closing: 'Closing words',
      after: 'After',
      'may-run': 'Who may run it',
      resources: 'Internal pages',
    },
    stages: {
      run: 'How to run it',
      criteria: 'What is decided on',
      ends: 'What ends the process here',
      'hand-over': 'Hand-over',
      decision: 'Decision rule',
    },
    roles: {
      cost: 'What it costs both sides',
      staffing: 'Who interviews for what',
      expectations: 'What this level means',
      ratings: 'Ratings this role needs',
      coverage: 'Coverage',
      review: 'Review of the loop',
      'what-if': 'What if',
      debrief: 'The debrief',
      decision: 'Decision rule',
    },
    competencies: {
      anchors: 'Anchors',
      'confused-with': 'Easily confused with',
      where: 'Where it is rated',
    },
    'questions-to-ask': {},
    archetypes: {},
    practice: {},
    guides: { sources: 'Sources' },
    prompts: { template: 'Template', placeholders: 'What to fill in', check: 'Check the answer before you use it' },
  },
} as const satisfies { [S in Side]: { [K in Kind]: Record<PartOf<K, S>, string> } };

/** Headings of a check's page, and of the list of all checks. */
export const checkTitles = {
  one: {
    why: 'Why',
    example: 'An example',
    fix: 'How to mend it',
    thresholds: 'Thresholds',
    'set-aside': 'Setting it aside',
    now: 'What it finds now',
  } satisfies Record<(typeof RULE_PARTS)[number], string>,
  all: {
    now: 'What fails now',
    'set-aside': 'What entries set aside',
    all: 'All checks',
  } satisfies Record<(typeof CHECKS_PARTS)[number], string>,
} as const;
