import { firstFields, todo, type StarterOf } from '../../scaffold/starter.ts';
import type { workedExampleSchema } from './schema.ts';

/** The first version of one. */
export const candidateStarter: StarterOf<typeof workedExampleSchema> = (title, { interviewTypes, competencies }) => ({
  fields: {
    ...firstFields(title),
    interviews: interviewTypes.slice(0, 1),
    minutes: 30,
    reading: 10,
    setting: todo('who is there, and what for.'),
    moments: [
      { id: 'request', minute: 0, by: 'interviewer', says: todo('what is asked.') },
      {
        id: 'first-answer',
        minute: 1,
        by: 'candidate',
        ways: {
          weaker: { says: todo('a weaker answer.'), note: todo('what comes of it.') },
          stronger: { says: todo('a stronger answer.'), note: todo('what comes of it.') },
        },
      },
      ...(['second', 'third', 'last'] as const).map((id, index) => ({
        id,
        minute: 5 * (index + 1),
        by: 'candidate' as const,
        says: todo('what is said next.'),
        ...(competencies[0] !== undefined && {
          note: { competency: competencies[0], text: todo('what an interviewer can see in it.') },
        }),
      })),
    ],
    badly: todo('one thing that the candidate did badly.'),
    learn: [{ id: 'first-thing', text: todo('what to take along.') }],
  },
  text: todo('what the scene shows, before it begins. Begin headings with ##.'),
});
