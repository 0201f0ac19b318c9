import { defineKind, TEXT } from '../../kind.ts';
import { MOMENTS } from '../../messages/places.ts';
import { rolesWith } from '../../messages/messages-of.ts';
import { interviewerStarter } from './starter.ts';

/** What recruiters send to candidates and to interviewers, from the invitation to the offer. */
export const messages = defineKind('messages', {
  noun: 'message',
  word: 'message',
  section: 'messages',
  menu: 11.5,
  groupOf: ({ interviewer }) => interviewer!.moment,
  groups: () => MOMENTS,
  interviewer: {
    page: 'own',
    // Whoever looks for a stage or an interview by its name wants its kit, and seldom the message about it.
    searchWeight: 0.75,
    starter: interviewerStarter,
    parts: [
      { id: TEXT },
      { id: 'message' },
      { id: 'places' },
      { id: 'roles', when: (message, handbook) => rolesWith(handbook, message).length > 0 },
    ],
  },
});
