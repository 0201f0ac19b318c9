import type { competencyInterviewerSchema } from '../schemas/competency.ts';
import type { interviewTypeInterviewerSchema } from '../schemas/interview-type.ts';
import type { promptSchema } from '../schemas/prompt.ts';
import type { roleInterviewerSchema } from '../schemas/role.ts';
import type { stageInterviewerSchema } from '../schemas/stage.ts';
import { guide } from './candidate-starters.ts';
import { todo, type StarterOf } from './starter.ts';

const interviewType: StarterOf<typeof interviewTypeInterviewerSchema> = (_title, { competencies }) => ({
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

const stage: StarterOf<typeof stageInterviewerSchema> = (_title, { competencies }) => ({
  fields: {
    run: [{ id: 'first-step', text: todo('a step of running the stage.') }],
    criteria: [
      {
        id: 'first-criterion',
        text: todo('what is decided on.'),
        ...(competencies[0] !== undefined && { competency: competencies[0] }),
      },
    ],
    ends: [{ id: 'first-end', text: todo('what ends the process here.') }],
    handOver: todo('what the next stage is told, and how.'),
    decisionRule: todo('the rule by which somebody decides.'),
  },
  text: todo('what can go wrong in this stage.'),
});

const role: StarterOf<typeof roleInterviewerSchema> = (_title, { competencies }) => ({
  fields: {
    staffing: [{ session: 'first-session', who: todo('who may take it, and in which seat.') }],
    ratings: competencies.slice(0, 1).map((competency) => ({ competency, needed: 3 })),
    expectations: [{ id: 'first-expectation', title: todo('a few words.'), text: todo('what this level means here.') }],
    debrief: {
      minutes: 45,
      when: todo('when it takes place.'),
      chair: todo('who leads it.'),
      steps: [{ id: 'first-debrief-step', text: todo('how it goes.') }],
    },
    decisionRule: todo('the written rule by which the hiring manager decides.'),
  },
  text: todo('what is particular to interviewing for this role.'),
});

const competency: StarterOf<typeof competencyInterviewerSchema> = () => ({
  fields: {
    anchors: {
      1: [todo('what was seen or heard.'), todo('something else that was.')],
      2: [todo('what was seen or heard.'), todo('something else that was.')],
      3: [todo('what was seen or heard.'), todo('something else that was.')],
      4: [todo('what was seen or heard.'), todo('something else that was.')],
    },
    confusedWith: [{ id: 'first-mistake', text: todo('what is easily mistaken for it.') }],
  },
  text: todo('how to tell neighbouring ratings apart.'),
});

const prompt: StarterOf<typeof promptSchema> = (title) => ({
  fields: {
    title,
    summary: todo('one sentence that says what the prompt is for.'),
    status: 'draft',
    for: 'interview-type',
    placeholders: [{ name: 'interview_title', text: todo('what to put there.') }],
    template: 'TODO: the prompt.\n\nThe interview: {{interview_title}}\n',
    check: [{ id: 'first-check', text: todo('what to check in the answer before using it.') }],
  },
  text: todo('when to use it, and what never to paste into it.'),
});

/** The first version of each kind for interviewers. */
export const INTERVIEWER_STARTERS = {
  'interview-types': interviewType,
  stages: stage,
  roles: role,
  competencies: competency,
  guides: guide,
  prompts: prompt,
};
