import { defineKind, TEXT } from '../../kind.ts';
import { candidateStarter } from './starter.ts';

/** Practice tasks: something to do tonight, alone, with a way to check oneself. */
export const practiceTasks = defineKind('practice-tasks', {
  noun: 'practice task',
  word: 'practice-task',
  section: 'practice-tasks',
  menu: 6,
  facets: ({ candidate: task }) => ({ competency: task.competencies }),
  time: ({ candidate: { minutes } }, words) => words.duration(minutes),
  cardFacts: ({ candidate: { minutes } }, words) => words.duration(minutes),
  candidate: {
    // After the pages that it belongs to, where both match.
    searchWeight: 0.9,
    page: 'parts',
    starter: candidateStarter,
    parts: [
      {
        id: 'needs',
        shows: ({ candidate: task }) => ({
          items: task.needs.map((text, index) => ({ id: `need-${String(index + 1)}`, text })),
        }),
      },
      { id: 'steps', shows: ({ candidate: task }) => ({ items: task.steps, as: 'steps' }) },
      { id: TEXT },
      { id: 'check', shows: ({ candidate: task }) => ({ items: task.check, as: 'checklist' }) },
      { id: 'competencies', shows: ({ candidate: task }) => ({ entries: task.competencies, of: 'competencies' }) },
      { id: 'interviews', shows: ({ candidate: task }) => ({ entries: task.interviews, of: 'interview-types' }) },
    ],
  },
});
