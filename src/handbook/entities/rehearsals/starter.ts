import { todo, type StarterOf } from '../../scaffold/starter.ts';
import type { rehearsalSchema } from './schema.ts';

/** The first version of one for interviewers. */
export const interviewerStarter: StarterOf<typeof rehearsalSchema> = (title, { roles, competencies }) => ({
  fields: {
    title,
    summary: todo('one sentence that says which session it is, and what makes it hard to rate.'),
    status: 'draft',
    role: roles[0] ?? 'the-role',
    session: 'the-session',
    lines: [
      { id: 'first-line', at: '0:00', speaker: 'interviewer', says: todo('what is said, word for word.') },
      { id: 'second-line', at: '0:30', speaker: 'candidate', says: todo('the answer, with its hesitation.') },
    ],
    reference: {
      ratings: competencies.slice(0, 1).map((competency) => ({
        competency,
        rating: 2,
        evidence: [{ line: 'second-line', sign: '+' }],
        reason: todo('why this level, and not the one above or below.'),
        higher: todo('what would have raised it by a level.'),
      })),
      recommendation: { value: 'cannot-say', reason: todo('why, in full sentences.') },
    },
    missed: [{ id: 'first-missed', text: todo('what somebody misses who does this for the first time.') }],
  },
  text: todo('how to use it, and what it is good for.'),
});
