import { firstFields, todo, type StarterOf } from '../../scaffold/starter.ts';
import type { questionToAskSchema } from './schema.ts';

/** The first version of one for candidates. */
export const candidateStarter: StarterOf<typeof questionToAskSchema> = (title) => ({
  fields: {
    ...firstFields(title),
    theme: 'working-life',
    question: todo('the question, ready to be asked.'),
    why: todo('what the answer tells you.'),
    healthy: todo('what a healthy answer sounds like.'),
    redFlag: todo('what should make you ask further.'),
    findOut: todo('what the reader can find out alone, before the interview.'),
    askWhom: ['manager', 'engineer'],
  },
  text: '',
});
