import { kitOf } from '../kit.ts';
import type { InterviewTypeEntry } from '../model.ts';
import { heldSettings, type Held } from './settings-of.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** What is asked in an interview. */
interface Asked {
  questions: number;
  /** Minutes of all core questions. */
  minutes: number;
  /** Minutes of the shortest exercise; 0 where there is none. */
  exercise: number;
}

interface Says {
  /** @param room Minutes without the time for the candidate's questions. */
  tooMuch: (held: Held, asked: Asked, room: number) => Said;
  oddLength: (question: { id: string; minutes: number }, interview: string, shortest: number, longest: number) => Said;
}

function oddLengths(
  { interviewer: kit, sources, title }: InterviewTypeEntry,
  shortest: number,
  longest: number,
  say: Says,
): Finding[] {
  return kit!.questions.flatMap(({ id, minutes }, index): Finding[] => {
    if (minutes >= shortest && minutes <= longest) return [];
    return [
      {
        file: sources.interviewer!.file,
        place: { path: ['questions', index, 'minutes'] },
        ...say.oddLength({ id, minutes }, title, shortest, longest),
      },
    ];
  });
}

function check({ handbook, threshold }: RuleContext, say: Says): Finding[] {
  return handbook.interviewTypes.flatMap((type): Finding[] => {
    const source = type.sources.interviewer;
    if (!source) return [];
    const tooMuch = heldSettings(handbook, type).flatMap((setting): Finding[] => {
      const { duration, agenda } = setting.facts;
      const { core, exercises } = kitOf(type, setting.variant)!;
      if (!duration || core.length === 0) return [];
      const minutes = core.reduce((sum, question) => sum + question.minutes, 0);
      const exercise =
        setting.facts.selfPaced || exercises.length === 0 ? 0 : Math.min(...exercises.map((own) => own.minutes));
      const theirs = agenda.filter((box) => box.candidateQuestions).reduce((sum, box) => sum + box.minutes.min, 0);
      const room = duration.min - theirs;
      if (minutes + exercise <= room) return [];
      return [
        {
          file: source.file,
          place: { path: ['questions'], on: 'key' },
          ...say.tooMuch(setting.held, { questions: core.length, minutes, exercise }, room),
        },
      ];
    });
    return [...tooMuch, ...oddLengths(type, threshold('shortest'), threshold('longest'), say)];
  });
}

/** More questions than time. */
export const questionsFitTheTime = defineRule({
  id: 'questions-fit-the-time',
  severity: 'warning',
  group: 'fairness',
  shared: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: `duration: 30
agenda:
  - { id: main, title: Design, minutes: 20 }
  - { id: yours, title: Your questions, minutes: 10, candidateQuestions: true }`,
    },
  ],
  bad: [
    {
      file: 'interviewer/interview-types/design-talk.mdx',
      fields: `questions:
  - { id: growth, ask: What breaks first on Monday?, minutes: 8, competency: system-design, evidence: Names a part }
  - { id: explain, ask: How would you tell sales?, minutes: 8, competency: communication, evidence: Leaves things out }
  - { id: regret, ask: What would you redo?, minutes: 8, competency: system-design, evidence: Names one decision }`,
    },
  ],
  good: [
    {
      file: 'interviewer/interview-types/design-talk.mdx',
      fields: `questions:
  - { id: growth, ask: What breaks first on Monday?, minutes: 8, competency: system-design, evidence: Names a part }
  - { id: explain, ask: How would you tell sales?, minutes: 8, competency: communication, evidence: Leaves things out }
  - { id: regret, ask: What would you redo?, minutes: 8, competency: system-design, evidence: Names one decision, reserve: true }`,
    },
  ],
  thresholds: { shortest: 8, longest: 10 },
  check,
});
