import type { archetypeSchema } from '../schemas/archetype.ts';
import type { competencySchema } from '../schemas/competency.ts';
import type { guideSchema } from '../schemas/guide.ts';
import type { interviewTypeSchema } from '../schemas/interview-type.ts';
import type { practiceSchema } from '../schemas/practice.ts';
import type { questionToAskSchema } from '../schemas/question-to-ask.ts';
import type { roleSchema } from '../schemas/role.ts';
import type { stageSchema } from '../schemas/stage.ts';
import { todo, type StarterOf } from './starter.ts';

const common = (title: string) => ({
  title,
  summary: todo('one sentence that says what it is.'),
  status: 'draft' as const,
});

const interviewType: StarterOf<typeof interviewTypeSchema> = (title, { competencies }) => ({
  fields: {
    ...common(title),
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
    pitfalls: [{ id: 'first-pitfall', text: todo('what often goes wrong, and what to do instead.') }],
    exampleQuestions: [{ id: 'first-example', text: todo('a question of the kind that comes.') }],
    notAssessed: [todo('something that does not matter here.')],
  },
  text: todo(
    'what the fields above cannot say: why this interview is there, and what it feels like. Begin headings with ##.',
  ),
});

const stage: StarterOf<typeof stageSchema> = (title) => ({
  fields: {
    ...common(title),
    kind: 'screen',
    purpose: todo('why the stage is there.'),
    who: todo('who you deal with.'),
    interviewTypes: [],
    next: todo('what happens after it.'),
    hearBack: { days: 5, from: todo('who writes or calls.') },
    feedback: { promise: todo('what feedback you get.'), owner: todo('who gives it.') },
    reschedule: todo('how to move the date.'),
    prepare: [{ id: 'first-step', text: todo('something to have ready.') }],
  },
  text: todo('what the fields above cannot say.'),
});

const role: StarterOf<typeof roleSchema> = (title, { families, stages, interviewTypes, competencies }) => ({
  fields: {
    ...common(title),
    family: families[0] ?? 'engineering',
    level: 'mid',
    process: [
      {
        stage: stages[0] ?? 'interview-loop',
        sessions: [
          {
            id: 'first-session',
            interview: interviewTypes[0] ?? 'behavioral-interview',
            minutes: 45,
            interviewers: 2,
            breakAfter: 0,
          },
        ],
      },
    ],
    competencies: competencies.slice(0, 1),
    lookFor: [
      { id: 'first-point', title: todo('a few words.'), text: todo('what we look for, as candidates read it.') },
    ],
  },
  text: todo('how this process differs from others, and how to spread the preparation.'),
});

const competency: StarterOf<typeof competencySchema> = (title) => ({
  fields: {
    ...common(title),
    kind: 'technical',
    definition: todo('what we mean by it, and what we do not.'),
    show: [{ id: 'first-way', text: todo('one way in which you can show it.') }],
  },
  text: todo('an example from daily work.'),
});

const questionToAsk: StarterOf<typeof questionToAskSchema> = (title) => ({
  fields: {
    ...common(title),
    theme: 'working-life',
    question: todo('the question, ready to be asked.'),
    why: todo('what the answer tells you.'),
    healthy: todo('what a healthy answer sounds like.'),
    redFlag: todo('what should make you ask further.'),
  },
  text: '',
});

const archetype: StarterOf<typeof archetypeSchema> = (title, { competencies }) => ({
  fields: {
    ...common(title),
    stresses: [{ id: 'first-stress', title: todo('a few words.'), text: todo('what loops there go deeper into.') }],
    competencies: competencies.slice(0, 1),
  },
  text: todo('what this means for your preparation.'),
});

const practice: StarterOf<typeof practiceSchema> = (title) => ({
  fields: {
    ...common(title),
    criteria: [
      {
        id: 'first-criterion',
        title: todo('what is scored.'),
        points: [todo('what earns no point.'), todo('what earns one.'), todo('what earns two.')],
      },
    ],
    threshold: 1,
    advice: [{ id: 'first-advice', text: todo('what to do below the threshold.') }],
  },
  text: todo('how to use the table.'),
});

/** Guides have the same shape on both sides. */
export const guide: StarterOf<typeof guideSchema> = (title) => ({
  fields: { ...common(title), group: 'getting-ready', order: 100 },
  text: todo('the guide. Begin headings with ##.'),
});

/** The first version of each kind for candidates. */
export const CANDIDATE_STARTERS = {
  'interview-types': interviewType,
  stages: stage,
  roles: role,
  competencies: competency,
  'questions-to-ask': questionToAsk,
  archetypes: archetype,
  practice,
  guides: guide,
};
