import { belongsTo } from '../core-questions.ts';
import { kitOf } from '../kit.ts';
import type { InterviewTypeEntry } from '../model.ts';
import type { Range } from '../schemas/shared.ts';
import { resolveAgenda } from '../timing.ts';
import { foundOnce, heldSettings, type Held } from './settings-of.ts';
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
  /**
   * @param room Minutes without the time for the candidate's questions.
   * @param length Minutes of the interview, where it fits into a shorter one and not into this.
   */
  tooMuch: (held: Held, asked: Asked, room: number, length: number | undefined) => Said;
  oddLength: (question: { id: string; minutes: number }, interview: string, shortest: number, longest: number) => Said;
}

/** The lengths of an interview at which its questions differ: its shortest, and those from which on one more is core. */
function lengthsOf(
  { interviewer: kit }: InterviewTypeEntry,
  variant: string | undefined,
  { min, max }: Range,
): number[] {
  const further = kit!.questions
    .filter((question) => belongsTo(question, variant))
    .flatMap(({ coreFrom }) => coreFrom ?? [])
    .filter((minutes) => minutes > min && minutes <= max);
  return [min, ...new Set(further.sort((a, b) => a - b))];
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
    const tooMuch = foundOnce(heldSettings(handbook, type), (setting) => {
      const { duration, agenda } = setting.facts;
      if (!duration) return undefined;
      const lengths = lengthsOf(type, setting.variant, duration);
      // At the first length at which it does not fit, it is said.
      return lengths
        .flatMap((length) => {
          const { core, exercises } = kitOf(type, setting.variant, length)!;
          const minutes = core.reduce((sum, question) => sum + question.minutes, 0);
          const exercise =
            setting.facts.selfPaced || exercises.length === 0 ? 0 : Math.min(...exercises.map((own) => own.minutes));
          const theirs = resolveAgenda(agenda, length).filter((box) => box.candidateQuestions);
          const room = length - theirs.reduce((sum, box) => sum + box.minutes, 0);
          if (core.length === 0 || minutes + exercise <= room) return [];
          const atLength = length === duration.min ? undefined : length;
          return [{ asked: { questions: core.length, minutes, exercise }, room, atLength }];
        })
        .at(0);
    }).map(({ held, found: { asked, room, atLength } }): Finding => ({
      file: source.file,
      place: { path: ['questions'], on: 'key' },
      ...say.tooMuch(held, asked, room, atLength),
    }));
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
