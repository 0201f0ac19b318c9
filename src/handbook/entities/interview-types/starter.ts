import { firstFields, todo, type StarterOf } from '../../scaffold/starter.ts';
import type { interviewTypeInterviewerSchema, interviewTypeSchema } from './schema.ts';

/** The first version of one for candidates. */
export const candidateStarter: StarterOf<typeof interviewTypeSchema> = (title, { competencies }) => ({
  fields: {
    ...firstFields(title),
    duration: 45,
    interviewers: { count: 1, who: todo('who this is, such as "An engineer of the team you would join".') },
    format: 'conversation',
    mode: ['video'],
    track: ['general'],
    recording: 'none',
    assesses: { primary: competencies.slice(0, 1), secondary: [] },
    agenda: [
      { id: 'hello', title: 'Introductions', minutes: 5 },
      { id: 'main', title: todo('what happens here.'), minutes: 30 },
      { id: 'your-questions', title: 'Your questions', minutes: 10, candidateQuestions: true },
    ],
    aiAssistants: { policy: 'allowed', reason: todo('why, in a sentence.') },
    prepare: [{ id: 'first-step', text: todo('something to do beforehand.'), minutes: 30 }],
    atLevel: {
      mid: [
        todo('what is enough here for somebody at this level.'),
        todo('what is worth preparing; add junior, senior and beyond where roles have them.'),
      ],
    },
    pitfalls: [{ id: 'first-pitfall', text: todo('what often goes wrong, and what to do instead.') }],
    exampleQuestions: [{ id: 'first-example', text: todo('a question of the kind that comes.') }],
    notAssessed: [todo('something that does not matter here.')],
  },
  text: todo(
    'what the fields above cannot say: why this interview is there, and what it feels like. Begin headings with ##.',
  ),
});

/** The first version of one for interviewers. */
export const interviewerStarter: StarterOf<typeof interviewTypeInterviewerSchema> = (_title, { competencies }) => ({
  fields: {
    // What names a competency is left out where there is none to name.
    lookFor: competencies.slice(0, 1).map((competency) => ({
      id: 'first-look-for',
      competency,
      question: todo('what can be seen or heard, as a question?'),
    })),
    signals: competencies.slice(0, 1).map((competency) => ({
      id: 'first-signal',
      competency,
      good: todo('behaviour that speaks for the candidate.'),
      bad: todo('the same, speaking against.'),
    })),
    questions: competencies.slice(0, 1).map((competency) => ({
      id: 'first-question',
      ask: todo('the question, as it is asked.'),
      minutes: 9,
      competency,
      evidence: todo('what a good answer shows.'),
      probes: [todo('a follow-up question.'), todo('another one.')],
    })),
    exercises: [],
    before: [{ id: 'first-before', text: todo('a step before the interview.') }],
    during: [{ id: 'first-during', text: todo('a step during the interview.') }],
    after: [{ id: 'first-after', text: todo('a step after the interview.') }],
    opening: todo('words to open with.'),
    closing: todo('words to close with.'),
    mayRun: { training: todo('what to have learnt, such as shadowing twice.'), dryRun: true, monthsHere: 6 },
  },
  text: todo(
    'what an interviewer should know and no field above says: what carries the ratings, where one can go astray.',
  ),
});
