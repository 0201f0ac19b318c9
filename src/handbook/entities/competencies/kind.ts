import { defineKind, TEXT } from '../../kind.ts';
import { COMPETENCY_KINDS } from './schema.ts';
import { candidateStarter, interviewerStarter } from './starter.ts';

/** Competencies: what is rated, and the behaviour that each rating stands for. */
export const competencies = defineKind('competencies', {
  noun: 'competency',
  word: 'competency',
  use: 'name it under assesses of an interview type',
  section: 'competencies',
  menu: 4,
  groupOf: ({ candidate }) => candidate.kind,
  groups: () => COMPETENCY_KINDS,
  candidate: {
    page: 'own',
    starter: candidateStarter,
    parts: [
      { id: TEXT },
      { id: 'show', when: ({ candidate: competency }) => competency.show.length > 0 },
      { id: 'where' },
    ],
  },
  interviewer: {
    page: 'own',
    starter: interviewerStarter,
    parts: [
      { id: 'anchors' },
      { id: TEXT },
      { id: 'confused-with', when: ({ interviewer: kit }) => kit!.confusedWith.length > 0 },
      { id: 'where' },
    ],
  },
});
