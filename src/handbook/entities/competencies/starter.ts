import { firstFields, todo, type StarterOf } from '../../scaffold/starter.ts';
import type { competencyInterviewerSchema, competencySchema } from './schema.ts';

/** The first version of one for candidates. */
export const candidateStarter: StarterOf<typeof competencySchema> = (title) => ({
  fields: {
    ...firstFields(title),
    kind: 'technical',
    definition: todo('what we mean by it, and what we do not.'),
    show: [{ id: 'first-way', text: todo('one way in which you can show it.') }],
  },
  text: todo('an example from daily work.'),
});

/** The first version of one for interviewers. */
export const interviewerStarter: StarterOf<typeof competencyInterviewerSchema> = () => ({
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
