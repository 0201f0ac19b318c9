import type { SessionPageWords } from '../definition/session-page.ts';

/** What candidates read about a session of their role, and what pages of interviews say in the same words. */
export const sessionPage: SessionPageWords = {
  sessionPage: {
    title: (interview, role) => `${interview}: ${role}`,
    parts: {
      agenda: 'Minute by minute',
      'on-your-own': 'Work on your own',
      prepare: 'How to prepare',
      materials: 'What you are given beforehand',
      practise: 'See one, try one',
      room: 'Who is in the room',
      assessed: 'What we assess, and what we do not',
      'at-level': 'At your level',
      'asks-of-you': 'What this asks of you, and what can be different',
      'ai-assistants': 'AI assistants',
      after: 'What happens after',
      'ask-us': 'Questions that fit here',
      more: 'More about this interview',
    },
    enoughFact: 'Enough preparation',
    variant: 'Variant',
    discussed: 'Discussed in',
    examples: 'Worked examples: how it can go',
    tasks: 'Practice tasks: something to do tonight',
    score: 'Score yourself afterwards, and see what to train next',
    then: { pause: (minutes) => `Then a break of ${minutes}.`, next: 'Next in your process:' },
    stageLink: 'More about this stage',
    allQuestions: 'All questions to ask us',
    more: {
      link: (interview) => `${interview}, in general`,
      what: 'How it feels from the inside, what often goes wrong, and questions of this kind.',
    },
    toKit: 'The kit of this session',
    toCandidatePage: 'What the candidate reads about this session',
  },
  preparation: {
    enough: (time) => (time === undefined ? 'Enough' : `Enough: ${time}`),
    ifYouLike: (time) => (time === undefined ? 'If you like' : `If you like: ${time} more`),
  },
  whichIsYours: {
    lead: 'Choose your role: its page has your minutes, your agenda and what is enough to prepare.',
    variant: 'Minute by minute, and what to prepare for it, in the process of:',
  },
};
