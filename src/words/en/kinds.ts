import type { KindWords } from '../definition/kinds.ts';

/** What is said of each kind of entry: as much as its description asks for. */
export const kinds: KindWords = {
  'interview-types': {
    title: 'Interviews',
    lead: 'Our kinds of interviews: what each is for, and how to get ready.',
    one: 'Interview',
    groups: {
      general: 'General',
      engineering: 'Engineering',
      infrastructure: 'Infrastructure',
      data: 'Data',
      ai: 'AI and machine learning',
      security: 'Security',
      leadership: 'Leadership',
    },
    parts: {
      candidate: {
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
      interviewer: {
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
    },
  },
  stages: {
    title: 'Stages',
    lead: 'The steps of our processes: what each is for, and what comes after it.',
    one: 'Stage',
    groups: {
      application: 'Application',
      screen: 'Screen',
      assessment: 'Assessment',
      loop: 'Interviews',
      decision: 'Decision',
      offer: 'Offer',
      checks: 'Checks',
    },
    parts: {
      candidate: {
        interviews: 'Interviews in this stage',
        prepare: 'What to have ready',
        after: 'What happens next',
        reschedule: 'Moving the date',
        roles: 'Roles with this stage',
      },
      interviewer: {
        run: 'How to run it',
        criteria: 'What is decided on',
        ends: 'What ends the process here',
        'hand-over': 'Hand-over',
        decision: 'Decision rule',
      },
    },
  },
  roles: {
    title: 'Roles',
    lead: 'Pick your role to see its whole process, with times that add up.',
    one: 'Role',
    parts: {
      candidate: {
        process: 'The process, drawn to scale',
        sessions: 'Session by session',
        prepare: 'One preparation list',
        depth: 'Where this role goes deeper',
        'look-for': 'What we look for',
        assessed: 'What is assessed where',
        'ai-assistants': 'AI assistants, session by session',
        elsewhere: 'How such loops differ',
      },
      interviewer: {
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
    },
  },
  competencies: {
    title: 'Competencies',
    lead: 'What we rate, in plain words, and how you can show it.',
    one: 'Competency',
    groups: {
      technical: 'Technical',
      collaboration: 'Collaboration',
      leadership: 'Leadership',
      values: 'Values',
    },
    parts: {
      candidate: {
        show: 'How you can show it',
        where: 'Where we look at it',
      },
      interviewer: {
        anchors: 'Anchors',
        'confused-with': 'Easily confused with',
        where: 'Where it is rated',
      },
    },
  },
  'questions-to-ask': {
    title: 'Questions to ask us',
    lead: 'An interview goes both ways. What to ask us, what a healthy answer sounds like, and what should make you ask further.',
  },
  archetypes: {
    title: 'Kinds of company',
    lead: 'What loops elsewhere go deeper into, so that you prepare the right things; and what those of our own roles do.',
  },
  practice: {
    title: 'Practice',
    lead: 'Score yourself after a practice session, and see what to practise next.',
  },
  guides: {
    title: 'Guides',
    lead: 'Short reads for before, during and after your interviews.',
    one: 'Guide',
    parts: {
      candidate: {
        sources: 'Sources',
      },
      interviewer: {
        sources: 'Sources',
      },
    },
  },
  prompts: {
    title: 'Prompts',
    one: 'Prompt',
    parts: {
      interviewer: {
        template: 'Template',
        placeholders: 'What to fill in',
        check: 'Check the answer before you use it',
      },
    },
  },
};
