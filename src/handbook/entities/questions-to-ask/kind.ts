import { defineKind } from '../../kind.ts';
import { candidateStarter } from './starter.ts';

/** Questions that candidates may ask us, on one page by theme. */
export const questionsToAsk = defineKind('questions-to-ask', {
  noun: 'question to ask us',
  word: 'question-to-ask',
  section: 'questions-to-ask',
  menu: 8,
  groupOf: ({ candidate }) => candidate.theme,
  candidate: { page: 'shared', starter: candidateStarter, parts: [] },
});
