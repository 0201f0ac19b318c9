import { rehearsedSession } from '../rehearsal.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  /** Moments are in seconds from the beginning of the session. */
  earlier: (rehearsal: string, at: number, before: number) => Said;
  tooLate: (rehearsal: string, at: number, minutes: number) => Said;
  noBox: (rehearsal: string, boxes: readonly string[]) => Said;
  otherOrder: (rehearsal: string, box: string, boxes: readonly string[]) => Said;
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
  return handbook.rehearsals.flatMap(({ title, interviewer: rehearsal, sources }): Finding[] => {
    const held = rehearsal && rehearsedSession(handbook, rehearsal);
    if (!held) return [];
    const { minutes, agenda } = held.session;
    const boxes = agenda.map(({ id }) => id);
    let before = 0;
    let place = -1;
    return rehearsal.lines.flatMap((line, index): Finding[] => {
      const found: { field: string; said: Said }[] = [];
      if (line.at < before) found.push({ field: 'at', said: say.earlier(title, line.at, before) });
      if (line.at > minutes * 60) found.push({ field: 'at', said: say.tooLate(title, line.at, minutes) });
      before = Math.max(before, line.at);
      if (index === 0 && line.box === undefined && boxes.length > 0)
        found.push({ field: 'speaker', said: say.noBox(title, boxes) });
      const next = line.box === undefined ? -1 : boxes.indexOf(line.box);
      if (next >= 0 && next <= place) found.push({ field: 'box', said: say.otherOrder(title, line.box!, boxes) });
      place = Math.max(place, next);
      return found.map(({ field, said }) => ({
        file: sources.interviewer!.file,
        place: { path: ['lines', index, field] },
        ...said,
      }));
    });
  });
}

const rehearsal = (second: string) => `title: A short hour
summary: A design talk that ends before it has begun.
role: engineer
session: design
lines:
  - { at: 0:00, box: hello, speaker: interviewer, says: Hello. Shall we begin? }
  - { at: ${second}, box: main, speaker: candidate, says: 'Well, yes. What is it for?' }
reference: { ratings: [], recommendation: { value: cannot-say, reason: Nothing could be rated. } }`;

/** A rehearsal whose lines do not follow one another, or fall outside of its session. */
export const rehearsalLines = defineRule({
  id: 'rehearsal-lines',
  severity: 'error',
  group: 'facts',
  bad: [{ file: 'interviewer/rehearsals/short-hour.mdx', fields: rehearsal('61:20') }],
  good: [{ file: 'interviewer/rehearsals/short-hour.mdx', fields: rehearsal('1:20') }],
  check,
});
