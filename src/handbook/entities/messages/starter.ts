import { todo, type StarterOf } from '../../scaffold/starter.ts';
import type { messageSchema } from './schema.ts';

/** The first version of one for interviewers. */
export const interviewerStarter: StarterOf<typeof messageSchema> = (title) => ({
  fields: {
    title,
    summary: todo('one sentence that says when the message is sent.'),
    status: 'draft',
    moment: 'after',
    subject: 'Your application as {{role_title}}',
    body: `Hello {{candidate_first_name}},\n\n${todo('the message.')}\n\n{{recruiter_first_name}}\n`,
  },
  text: todo('what to know before it is sent.'),
});
