import { firstFields, todo, type StarterOf } from '../../scaffold/starter.ts';
import type { roleInterviewerSchema, roleSchema } from './schema.ts';

/** The first version of one for candidates. */
export const candidateStarter: StarterOf<typeof roleSchema> = (
  title,
  { families, stages, interviewTypes, competencies },
) => ({
  fields: {
    ...firstFields(title),
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

/** The first version of one for interviewers. */
export const interviewerStarter: StarterOf<typeof roleInterviewerSchema> = (_title, { competencies }) => ({
  fields: {
    sessions: [
      {
        session: 'first-session',
        seats: [
          { id: 'lead', does: 'leads', who: todo('who may ask the questions.') },
          { id: 'second', does: 'seconds', who: todo('who may take the second seat.') },
        ],
      },
    ],
    ratings: competencies.slice(0, 1).map((competency) => ({ competency, needed: 3 })),
    expectations: [{ id: 'first-expectation', title: todo('a few words.'), text: todo('what this level means here.') }],
    debrief: {
      minutes: 45,
      when: todo('when it takes place.'),
      chair: todo('who leads it.'),
      steps: [{ id: 'first-debrief-step', text: todo('how it goes.') }],
    },
    decision: {
      missing: 'another-session',
      chair: [
        { id: 'first-exception', text: todo('what the chair applies by hand, such as a session that was cut short.') },
      ],
    },
  },
  text: todo('what is particular to interviewing for this role.'),
});
