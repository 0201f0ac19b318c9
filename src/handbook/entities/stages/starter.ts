import { firstFields, todo, type StarterOf } from '../../scaffold/starter.ts';
import type { stageInterviewerSchema, stageSchema } from './schema.ts';

/** The first version of one for candidates. */
export const candidateStarter: StarterOf<typeof stageSchema> = (title) => ({
  fields: {
    ...firstFields(title),
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

/** The first version of one for interviewers. */
export const interviewerStarter: StarterOf<typeof stageInterviewerSchema> = (_title, { competencies }) => ({
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
