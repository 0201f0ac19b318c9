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
      {
        id: 'interviews',
        shows: ({ candidate: stage }) => ({ entries: stage.interviewTypes, of: 'interview-types' }),
      },
      { id: 'prepare', shows: ({ candidate: stage }) => ({ items: stage.prepare, as: 'checklist' }) },
      { id: 'after' },
      { id: 'reschedule', when: ({ candidate: stage }) => stage.reschedule !== undefined },
      { id: 'roles' },
    ],
  },
  interviewer: {
    page: 'parts',
    starter: interviewerStarter,
    parts: [
      { id: TEXT },
      { id: 'run', shows: ({ interviewer: kit }) => ({ items: kit!.run, as: 'steps' }) },
      { id: 'criteria', shows: ({ interviewer: kit }) => ({ items: kit!.criteria }) },
      { id: 'ends', shows: ({ interviewer: kit }) => ({ items: kit!.ends }) },
      { id: 'hand-over', shows: ({ interviewer: kit }) => ({ paragraph: kit!.handOver }) },
      { id: 'decision', shows: ({ interviewer: kit }) => ({ paragraph: kit!.decisionRule }) },
    ],
  },
});
