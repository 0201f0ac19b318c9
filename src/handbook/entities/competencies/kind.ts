import { defineKind, TEXT } from '../../kind.ts';
import { showingCompetency, showingParts } from '../../showing.ts';
import { COMPETENCY_KINDS } from './schema.ts';
import { watchedFor } from '../../watched.ts';
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
      { id: 'show', shows: ({ candidate: competency }) => ({ items: competency.show }) },
      ...showingParts(showingCompetency),
      { id: 'where' },
    ],
  },
  interviewer: {
    page: 'own',
    starter: interviewerStarter,
    parts: [
      { id: 'anchors' },
      { id: 'watched', when: ({ id }, handbook) => watchedFor(handbook, id).length > 0, folded: true },
      { id: TEXT },
      ...showingParts(showingCompetency, true),
      { id: 'confused-with', shows: ({ interviewer: kit }) => ({ items: kit!.confusedWith }) },
      { id: 'where' },
    ],
  },
});
