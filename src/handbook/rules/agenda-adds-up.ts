import type { InterviewTypeEntry } from '../model.ts';
import { agendaTotal } from '../timing.ts';
import type { AgendaItem } from '../entities/interview-types/schema.ts';
import type { Range } from '../schemas/shared.ts';
import type { Finding, Rule, RuleContext } from './types.ts';

const inWords = (range: Range) =>
  range.min === range.max ? `${String(range.min)} minutes` : `${String(range.min)} to ${String(range.max)} minutes`;

function compareAgenda(
  entry: InterviewTypeEntry,
  agenda: readonly AgendaItem[],
  duration: Range | undefined,
  path: PropertyKey[],
  name: string,
): Finding[] {
  // That there is none is a matter of judgement, and another rule's.
  if (agenda.length === 0) return [];
  const { file } = entry.sources.candidate!;
  if (duration === undefined) {
    return [
      {
        file,
        place: { path: [...path, 'agenda'], on: 'key' },
        message: `${name} has an agenda but no duration.`,
        fix: 'State the duration in minutes, or remove the agenda if all of the work is self-paced.',
      },
    ];
  }
  const total = agendaTotal(agenda);
  if (total.min === duration.min && total.max === duration.max) return [];
  return [
    {
      file,
      place: { path: [...path, 'agenda'], on: 'key' },
      message: `The agenda of ${name} adds up to ${inWords(total)}, and the duration is ${inWords(duration)}.`,
      fix: `Change the boxes (${agenda.map((box) => `${box.id} ${inWords(box.minutes).replace(' minutes', '')}`).join(', ')}) or the duration, so that both are the same. Where the duration is a range, boxes may be ranges too.`,
    },
  ];
}

function check({ handbook }: RuleContext): Finding[] {
  return handbook.interviewTypes.flatMap((entry) => {
    const facts = entry.candidate;
    const own =
      facts.duration === undefined && facts.selfPaced === undefined
        ? [
            {
              file: entry.sources.candidate!.file,
              place: { path: ['duration'], on: 'key' as const },
              message: `"${entry.title}" has neither a duration nor self-paced work.`,
              fix: 'State the duration in minutes, or the effort of the self-paced work.',
            },
          ]
        : compareAgenda(entry, facts.agenda, facts.duration, [], `"${entry.title}"`);
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
              `the variant "${variant.title}"`,
            ),
      ),
    ];
  });
}

/** Time boxes that do not add up. */
export const agendaAddsUp = {
  id: 'agenda-adds-up',
  severity: 'error',
  group: 'facts',
  stopsBuild: true,
  what: 'The time boxes of an interview and of each variant, where there are any, add up to its duration, at both ends of a range.',
  why: 'If the boxes are longer than the interview, the part that falls off the end is the time for the candidate’s questions.',
  fix: 'Change the boxes or the duration until they agree.',
  bad: 'duration: 45 with boxes of 5, 30 and 15 minutes',
  good: 'duration: 45 with boxes of 5, 30 and 10 minutes',
  check,
} satisfies Rule;
