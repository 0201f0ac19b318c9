import { defineKind } from '../../kind.ts';
import { candidateStarter } from './starter.ts';

/** Tables with which candidates score their own practice, on one page. */
export const practice = defineKind('practice', {
  noun: 'practice rubric',
  word: 'practice',
  section: 'practice',
  menu: 7,
  // Below the tables stand what there is to practise on, and what the browser keeps.
  sharedIds: ({ practiceTasks, workedExamples }) => [
    ...(practiceTasks.length > 0 ? ['practice-tasks'] : []),
    ...(workedExamples.length > 0 ? ['worked-examples'] : []),
    'kept-here',
  ],
  candidate: { page: 'shared', starter: candidateStarter, parts: [] },
});
