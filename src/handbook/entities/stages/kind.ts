import { defineKind, TEXT } from '../../kind.ts';
import { STAGE_KINDS } from './schema.ts';
import { candidateStarter, interviewerStarter } from './starter.ts';

/** Stages: the steps of a process, each with its interviews and its promises. */
export const stages = defineKind('stages', {
  noun: 'stage',
  word: 'stage',
  use: 'add it to the process of a role',
  section: 'stages',
  menu: 3,
  groupOf: ({ candidate }) => candidate.kind,
  groups: () => STAGE_KINDS,
  candidate: {
    page: 'own',
    starter: candidateStarter,
    parts: [
      { id: TEXT },
      { id: 'interviews', when: ({ candidate: stage }) => stage.interviewTypes.length > 0 },
      { id: 'prepare', when: ({ candidate: stage }) => stage.prepare.length > 0 },
      { id: 'after' },
      { id: 'reschedule', when: ({ candidate: stage }) => stage.reschedule !== undefined },
      { id: 'roles' },
    ],
  },
  interviewer: {
    page: 'own',
    starter: interviewerStarter,
    parts: [
      { id: TEXT },
      { id: 'run', when: ({ interviewer: kit }) => kit!.run.length > 0 },
      { id: 'criteria', when: ({ interviewer: kit }) => kit!.criteria.length > 0 },
      { id: 'ends', when: ({ interviewer: kit }) => kit!.ends.length > 0 },
      { id: 'hand-over', when: ({ interviewer: kit }) => kit!.handOver !== undefined },
      { id: 'decision', when: ({ interviewer: kit }) => kit!.decisionRule !== undefined },
    ],
  },
});
