import { defineKind, TEXT } from '../../kind.ts';
import { interviewerStarter } from './starter.ts';

/** Templates that turn a stage, a type or a role into a prompt for writing questions. */
export const prompts = defineKind('prompts', {
  noun: 'prompt',
  word: 'prompt',
  section: 'prompts',
  menu: 11,
  interviewer: {
    page: 'own',
    // Whoever looks for a word of the trade wants what it means, and seldom a template about it.
    searchWeight: 0.9,
    starter: interviewerStarter,
    parts: [
      { id: 'fill' },
      { id: TEXT },
      { id: 'template' },
      { id: 'placeholders' },
      { id: 'check', shows: ({ interviewer: prompt }) => ({ items: prompt!.check, as: 'checklist' }) },
    ],
  },
});
