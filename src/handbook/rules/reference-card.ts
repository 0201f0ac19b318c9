import { entryById } from '../entries.ts';
import { ratingGaps, rehearsedSession } from '../rehearsal.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  notAssessed: (rehearsal: string, competency: string, assessed: readonly string[]) => Said;
  unrated: (rehearsal: string, competencies: readonly string[]) => Said;
  levels: (rehearsal: string, ratings: number, levels: number, asked: number) => Said;
}

function check({ handbook, threshold }: RuleContext, say: Says): Finding[] {
  const titleOf = (id: string) => entryById(handbook.competencies, id)?.title ?? id;
  return handbook.rehearsals.flatMap(({ title, interviewer: rehearsal, sources }): Finding[] => {
    const held = rehearsal && rehearsedSession(handbook, rehearsal);
    if (!held) return [];
    const { ratings } = rehearsal.reference;
    const { assesses } = held.session;
    const gaps = ratingGaps(rehearsal, held.session);
    const levels = new Set(ratings.map(({ rating }) => rating)).size;
    const asked = threshold('levels');
    const on = (path: PropertyKey[], said: Said): Finding => ({
      file: sources.interviewer!.file,
      place: { path: ['reference', 'ratings', ...path] },
      ...said,
    });
    return [
      ...ratings.flatMap(({ competency }, index) =>
        gaps.unknown.includes(competency)
          ? on(
              [index, 'competency'],
              say.notAssessed(title, titleOf(competency), [...assesses.primary, ...assesses.secondary].map(titleOf)),
            )
          : [],
      ),
      ...(gaps.missing.length > 0 ? [on([], say.unrated(title, gaps.missing.map(titleOf)))] : []),
      ...(levels < asked ? [on([], say.levels(title, ratings.length, levels, asked))] : []),
    ];
  });
}

const rehearsal = (ratings: string) => `title: A short hour
summary: A design talk that ends before it has begun.
role: engineer
session: design
lines:
  - { at: 0:00, box: hello, speaker: interviewer, says: Hello. Shall we begin? }
  - { id: what-for, at: 1:20, box: main, speaker: candidate, says: 'Well, yes. What is it for?' }
reference:
  ratings:
${ratings}
  recommendation: { value: cannot-say, reason: There was one question. }`;

const rating = (competency: string, level: number) =>
  `    - { competency: ${competency}, rating: ${String(level)}, evidence: [{ line: what-for, sign: '+' }], reason: Asks once. }`;

/** A reference card that leaves out what its session is there for, or on which every competency is alike. */
export const referenceCard = defineRule({
  id: 'reference-card',
  severity: 'warning',
  group: 'fairness',
  thresholds: { levels: 3 },
  shared: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: 'assesses: { primary: [system-design], secondary: [communication, ownership] }',
    },
  ],
  bad: [
    {
      file: 'interviewer/rehearsals/short-hour.mdx',
      fields: rehearsal([rating('communication', 3), rating('ownership', 2)].join('\n')),
    },
  ],
  good: [
    {
      file: 'interviewer/rehearsals/short-hour.mdx',
      fields: rehearsal([rating('system-design', 1), rating('communication', 3), rating('ownership', 2)].join('\n')),
    },
  ],
  check,
});
