import { firstFields, todo, type StarterOf } from '../../scaffold/starter.ts';
import type { practiceTaskSchema } from './schema.ts';

/** The first version of one. */
export const candidateStarter: StarterOf<typeof practiceTaskSchema> = (title, { interviewTypes, competencies }) => ({
  fields: {
    ...firstFields(title),
    interviews: interviewTypes.slice(0, 1),
    competencies: competencies.slice(0, 1),
    minutes: 30,
    needs: [todo('what it takes, such as paper or an editor.')],
    steps: [
      { id: 'first-step', text: todo('what to do first.') },
      { id: 'second-step', text: todo('what to do then.') },
    ],
    check: [
      { id: 'first-check', text: todo('how to tell whether it went well.') },
      { id: 'second-check', text: todo('another way to tell.') },
    ],
  },
  text: todo('the task itself: the material, and behind a fold one way to do it.'),
});
