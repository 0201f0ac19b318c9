import { firstFields, todo, type StarterOf } from '../../scaffold/starter.ts';
import type { archetypeSchema } from './schema.ts';

/** The first version of one for candidates. */
export const candidateStarter: StarterOf<typeof archetypeSchema> = (title, { competencies }) => ({
  fields: {
    ...firstFields(title),
    stresses: [{ id: 'first-stress', title: todo('a few words.'), text: todo('what loops there go deeper into.') }],
    competencies: competencies.slice(0, 1),
  },
  text: todo('what this means for your preparation.'),
});
