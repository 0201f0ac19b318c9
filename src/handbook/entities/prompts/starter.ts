import { todo, type StarterOf } from '../../scaffold/starter.ts';
import type { promptSchema } from './schema.ts';

/** The first version of one for interviewers. */
export const interviewerStarter: StarterOf<typeof promptSchema> = (title) => ({
  fields: {
    title,
    summary: todo('one sentence that says what the prompt is for.'),
    status: 'draft',
    for: 'interview-type',
    placeholders: [{ name: 'interview_title', text: todo('what to put there.') }],
    template: `${todo('the prompt.')}\n\nThe interview: {{interview_title}}\n`,
    check: [{ id: 'first-check', text: todo('what to check in the answer before using it.') }],
  },
  text: todo('when to use it, and what never to paste into it.'),
});
