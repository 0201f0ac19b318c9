import type { InterviewTypeEntry } from '../model.ts';
import { agendaTotal } from '../timing.ts';
import type { AgendaItem } from '../entities/interview-types/schema.ts';
import type { Range } from '../schemas/shared.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** Whose agenda it is: an interview's, or one of its variants'. */
type Whose = { interview: string } | { variant: string };

interface Says {
  noDuration: (whose: Whose) => Said;
  otherSum: (whose: Whose, agenda: readonly AgendaItem[], total: Range, duration: Range) => Said;
  noTime: (interview: string) => Said;
}

function compareAgenda(
  entry: InterviewTypeEntry,
  agenda: readonly AgendaItem[],
  duration: Range | undefined,
  path: PropertyKey[],
  whose: Whose,
  say: Says,
): Finding[] {
  // That there is none is a matter of judgement, and another rule's.
  if (agenda.length === 0) return [];
  const { file } = entry.sources.candidate!;
  if (duration === undefined) {
    return [
      {
        file,
        place: { path: [...path, 'agenda'], on: 'key' },
        ...say.noDuration(whose),
      },
    ];
  }
  const total = agendaTotal(agenda);
  if (total.min === duration.min && total.max === duration.max) return [];
  return [
    {
      file,
      place: { path: [...path, 'agenda'], on: 'key' },
      ...say.otherSum(whose, agenda, total, duration),
    },
  ];
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
  return handbook.interviewTypes.flatMap((entry) => {
    const facts = entry.candidate;
    const own =
      facts.duration === undefined && facts.selfPaced === undefined
        ? [
            {
              file: entry.sources.candidate!.file,
              place: { path: ['duration'], on: 'key' as const },
              ...say.noTime(entry.title),
            },
          ]
        : compareAgenda(entry, facts.agenda, facts.duration, [], { interview: entry.title }, say);
    return [
      ...own,
      ...facts.variants.flatMap((variant, index) =>
        variant.duration === undefined && variant.agenda === undefined
          ? []
          : compareAgenda(
              entry,
              variant.agenda ?? facts.agenda,
              variant.duration ?? facts.duration,
              ['variants', index],
              { variant: variant.title },
              say,
            ),
      ),
    ];
  });
}

/** Time boxes that do not add up. */
export const agendaAddsUp = defineRule({
  id: 'agenda-adds-up',
  severity: 'error',
  group: 'facts',
  stopsBuild: true,
  bad: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: `duration: 45
agenda:
  - { id: hello, title: Welcome, minutes: 5 }
  - { id: main, title: Design, minutes: 30 }
  - { id: yours, title: Your questions, minutes: 15 }`,
    },
  ],
  good: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: `duration: 45
agenda:
  - { id: hello, title: Welcome, minutes: 5 }
  - { id: main, title: Design, minutes: 30 }
  - { id: yours, title: Your questions, minutes: 10 }`,
    },
  ],
  check,
});
