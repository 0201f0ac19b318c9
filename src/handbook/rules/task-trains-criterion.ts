import { entryById } from '../entries.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  trainsOthers: (task: string, criterion: string, competency: string) => Said;
}

function check({ handbook: { practice, practiceTasks } }: RuleContext, say: Says): Finding[] {
  return practice.flatMap(({ candidate, sources }) =>
    candidate.criteria.flatMap(({ title, competency, tasks }, index) =>
      tasks.flatMap((id, place): Finding[] => {
        const task = entryById(practiceTasks, id);
        if (!task || competency === undefined || task.candidate.competencies.includes(competency)) return [];
        return [
          {
            file: sources.candidate!.file,
            place: { path: ['criteria', index, 'tasks', place], on: 'value' },
            ...say.trainsOthers(task.title, title, competency),
          },
        ];
      }),
    ),
  );
}

/** A low score that leads to a task which trains something else. */
export const taskTrainsCriterion = defineRule({
  id: 'task-trains-criterion',
  severity: 'warning',
  group: 'respect',
  shared: [
    {
      file: 'candidate/practice-tasks/mend-a-shelf.mdx',
      fields: `title: Mend a shelf
summary: A board, a bracket and half an hour.
owner: engineering-hiring
lastReviewed: 2026-11-01
competencies: [system-design]
minutes: 30
steps:
  - { id: draw, text: Draw what holds what. }
  - { id: load, text: Write down what it has to hold. }
check:
  - { id: holds, text: You can say what breaks first. }
  - { id: less, text: You left something out on purpose. }`,
    },
  ],
  bad: [
    {
      file: 'candidate/practice/self-scoring.mdx',
      fields: `criteria:
  - id: clarity
    title: Clarity
    points: [Lost the thread., Kept the thread.]
    competency: communication
    tasks: [mend-a-shelf]`,
    },
  ],
  good: [
    {
      file: 'candidate/practice/self-scoring.mdx',
      fields: `criteria:
  - id: clarity
    title: Clarity
    points: [Lost the thread., Kept the thread.]
    competency: system-design
    tasks: [mend-a-shelf]`,
    },
  ],
  check,
});
