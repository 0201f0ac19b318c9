import { entryById } from '../entries.ts';
import { ratedInKit } from '../kit.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  /** @param assessed Titles of the competencies that the interview assesses. */
  notAssessed: (sample: string, competency: string, interview: string, assessed: readonly string[]) => Said;
  noAnchor: (sample: string, competency: string, rating: number) => Said;
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
  return handbook.interviewTypes.flatMap((type): Finding[] => {
    const assessed = ratedInKit(type).map(({ id }) => id);
    const titleOf = (id: string) => entryById(handbook.competencies, id)?.title ?? id;
    return (type.interviewer?.samples ?? []).flatMap(({ id, competency, rating }, index): Finding[] => {
      const known = entryById(handbook.competencies, competency);
      // What is misspelt is another rule's to say.
      if (!known) return [];
      const on = (field: string, said: Said): Finding => ({
        file: type.sources.interviewer!.file,
        place: { path: ['samples', index, field] },
        ...said,
      });
      if (!assessed.includes(competency))
        return [on('competency', say.notAssessed(id, known.title, type.title, assessed.map(titleOf)))];
      const anchors = known.interviewer?.anchors[rating as 1 | 2 | 3 | 4] ?? [];
      return known.interviewer && anchors.length === 0 ? [on('rating', say.noAnchor(id, known.title, rating))] : [];
    });
  });
}

/** A sample rated by what nobody rates there, or by an anchor that nobody has written. */
export const ratedSample = defineRule({
  id: 'rated-sample',
  severity: 'warning',
  group: 'fairness',
  shared: [
    {
      file: 'interviewer/interview-types/design-talk.mdx',
      fields: `samples:
  - id: two-boxes
    competency: communication
    rating: 3
    happened: "\\"In short: the queue fills up first. Shall I say why?\\""
    reason: The upshot comes first, and the listener is asked.
    higher: Letting the listener say it back.`,
    },
  ],
  bad: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: 'assesses: { primary: [system-design] }',
    },
  ],
  good: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: 'assesses: { primary: [system-design], secondary: [communication] }',
    },
  ],
  check,
});
