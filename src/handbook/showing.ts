import { derived } from './derived.ts';
import type { Shown } from './kind.ts';
import type { EntryOf, Handbook } from './model.ts';

/** Ids of the worked examples and practice tasks that belong to something. */
export interface Showing {
  examples: string[];
  tasks: string[];
}

/** What shows an interview or a competency, by its id. */
interface ShowingOf {
  interviews: ReadonlyMap<string, Showing>;
  competencies: ReadonlyMap<string, Showing>;
}

/** Competencies that the notes of a scene name, each once, in their order. */
export const competenciesShown = ({ candidate: { moments } }: EntryOf<'worked-examples'>): string[] => [
  ...new Set(moments.flatMap(({ note }) => note?.competency ?? [])),
];

const showingOf = derived(({ workedExamples, practiceTasks }: Handbook): ShowingOf => {
  const interviews = new Map<string, Showing>();
  const competencies = new Map<string, Showing>();
  const add = (map: Map<string, Showing>, ids: readonly string[], list: keyof Showing, entry: string) => {
    for (const id of ids) {
      const own = map.get(id) ?? { examples: [], tasks: [] };
      own[list].push(entry);
      map.set(id, own);
    }
  };
  for (const example of workedExamples) {
    add(interviews, example.candidate.interviews, 'examples', example.id);
    add(competencies, competenciesShown(example), 'examples', example.id);
  }
  for (const task of practiceTasks) {
    add(interviews, task.candidate.interviews, 'tasks', task.id);
    add(competencies, task.candidate.competencies, 'tasks', task.id);
  }
  return { interviews, competencies };
});

const NOTHING: Showing = { examples: [], tasks: [] };

/** The worked examples and practice tasks of an interview type. */
export const showingInterview = (handbook: Handbook, id: string): Showing =>
  showingOf(handbook).interviews.get(id) ?? NOTHING;

/** The worked examples in which a competency can be seen, and the practice tasks that train it. */
export const showingCompetency = (handbook: Handbook, id: string): Showing =>
  showingOf(handbook).competencies.get(id) ?? NOTHING;

/** Parts of a page that list the worked examples and the practice tasks of its entry, without their summaries where they are brief. */
export const showingParts = (showing: (handbook: Handbook, id: string) => Showing, brief?: true) =>
  [
    {
      id: 'worked-examples',
      shows: ({ id }: { id: string }, handbook: Handbook): Shown => ({
        entries: showing(handbook, id).examples,
        of: 'worked-examples',
        ...(brief && { brief }),
      }),
    },
    {
      id: 'practice-tasks',
      shows: ({ id }: { id: string }, handbook: Handbook): Shown => ({
        entries: showing(handbook, id).tasks,
        of: 'practice-tasks',
        ...(brief && { brief }),
      }),
    },
  ] as const;
