import { firstFields, todo, type StarterOf } from '../../scaffold/starter.ts';
import type { practiceSchema } from './schema.ts';

/** The first version of one for candidates. */
export const candidateStarter: StarterOf<typeof practiceSchema> = (title) => ({
  fields: {
    ...firstFields(title),
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
