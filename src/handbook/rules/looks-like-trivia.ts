import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  trivia: (question: { id: string; ask: string }, interview: string) => Said;
}

/** Openings of questions that a page of documentation answers. */
const TRIVIA =
  /^(?:what (?:is|are) (?:an?|the difference between|the (?:time|space|big[- ]?o|worst[- ]case) complexity)|what does (?:the )?[\w-]+ (?:stand for\b|mean\b|do\s*\?)|what(?:'s| is) the difference between|define\b|list (?:the|all|three|four|five)|name (?:the|all|two|three|four|five|some)|which (?:keyword|command|flag|method|function|port|http (?:status )?code|status code)\b|who (?:invented|wrote|created|developed)\b|when was\b|in which year\b|how many (?:bits|bytes|ports|layers|keywords)\b)/i;

/** What ties a question to the person or to a situation, and so takes it out of the reach of a search. */
const SITUATED = /\b(?:you|your|yours|we|us|our|i|me|my|this|these|here)\b/i;

function check({ handbook, readsLanguage }: RuleContext, say: Says): Finding[] {
  if (!readsLanguage) return [];
  return handbook.interviewTypes.flatMap(({ title, interviewer: kit, sources }) =>
    (kit?.questions ?? []).flatMap(({ id, ask, reserve }, index): Finding[] => {
      if (reserve) return [];
      const plain = ask.replace(/’/g, "'").trim();
      if (!TRIVIA.test(plain) || SITUATED.test(plain)) return [];
      return [
        {
          file: sources.interviewer!.file,
          place: { path: ['questions', index, 'ask'] },
          ...say.trivia({ id, ask }, title),
        },
      ];
    }),
  );
}

/** A question that a web search answers. */
export const looksLikeTrivia = defineRule({
  id: 'looks-like-trivia',
  severity: 'warning',
  group: 'fairness',
  languages: ['en'],
  bad: [
    {
      file: 'interviewer/interview-types/design-talk.mdx',
      fields: `questions:
  - id: concurrency
    ask: What is the difference between a process and a thread?
    minutes: 10
    competency: system-design
    evidence: Names what threads share.`,
    },
  ],
  good: [
    {
      file: 'interviewer/interview-types/design-talk.mdx',
      fields: `questions:
  - id: concurrency
    ask: When did you last choose between processes and threads? What decided it?
    minutes: 10
    competency: system-design
    evidence: Names what was at stake and what was measured.`,
    },
  ],
  check,
});
