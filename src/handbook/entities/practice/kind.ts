import { defineKind } from '../../kind.ts';
import { candidateStarter } from './starter.ts';

/** Tables with which candidates score their own practice, on one page. */
export const practice = defineKind('practice', {
  noun: 'practice rubric',
  word: 'practice',
  section: 'practice',
  menu: 7,
  candidate: { page: 'shared', starter: candidateStarter, parts: [] },
});
