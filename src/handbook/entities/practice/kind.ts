import { defineKind } from '../../kind.ts';
import { candidateStarter } from './starter.ts';

/** Tables with which candidates score their own practice, on one page. */
export const practice = defineKind('practice', {
  noun: 'practice rubric',
  word: 'practice',
  section: 'practice',
  menu: 7,
  // What there is to practise on stands below the tables.
  sharedIds: ({ practiceTasks, workedExamples }) => [
    ...(practiceTasks.length > 0 ? ['practice-tasks'] : []),
    ...(workedExamples.length > 0 ? ['worked-examples'] : []),
  ],
  candidate: { page: 'shared', starter: candidateStarter, parts: [] },
});
