import type { Handbook } from '../model.ts';
import { LIMITS } from '../review/limits.ts';
import { recurringQuestions, type RecurringQuestion } from '../review/recurring-questions.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** A question where it is asked: the ids of the session, of the interview and of the question, and its text. */
interface Asked {
  session: string;
  interview: string;
  question: string;
  ask: string;
}

interface Says {
  /**
   * @param roles Titles of those in whose process both are asked.
   * @param share Of their words, from 0 to 1.
   */
  askedTwice: (roles: readonly string[], first: Asked, second: Asked, share: number) => Said;
}

/** Each pair of questions once, with the roles in whose process both are asked. */
function pairsWithRoles(handbook: Handbook, atLeast: number) {
  const pairs = new Map<string, { pair: RecurringQuestion; roles: string[] }>();
  for (const role of handbook.roles) {
    for (const pair of recurringQuestions(role, atLeast)) {
      const { first, second } = pair;
      const key = [first, second]
        .map(({ session, question }) => `${session.type.id} ${question.id}`)
        .sort()
        .join(' ');
      const known = pairs.get(key);
      if (!known) pairs.set(key, { pair, roles: [role.title] });
      else if (!known.roles.includes(role.title)) known.roles.push(role.title);
    }
  }
  return [...pairs.values()];
}

const askedIn = ({ session, question: { id, ask } }: RecurringQuestion['first']): Asked => ({
  session: session.id,
  interview: session.type.id,
  question: id,
  ask,
});

function check({ handbook, threshold }: RuleContext, say: Says): Finding[] {
  return pairsWithRoles(handbook, threshold('likeness')).map(
    ({ pair: { first, second, likeness }, roles }): Finding => {
      const { type } = second.session;
      return {
        file: type.sources.interviewer!.file,
        place: {
          path: [
            'questions',
            type.interviewer!.questions.findIndex((question) => question.id === second.question.id),
            'ask',
          ],
        },
        ...say.askedTwice(roles, askedIn(first), askedIn(second), likeness),
      };
    },
  );
}

/** A question that a candidate hears twice in one loop. */
export const questionUsedTwice = defineRule({
  id: 'question-used-twice',
  severity: 'warning',
  group: 'fairness',
  shared: [
    {
      file: 'interviewer/interview-types/pairing.mdx',
      fields: `questions:
  - id: undo
    ask: Which decision of today would you take back first?
    minutes: 8
    competency: ownership
    evidence: Names one.`,
    },
  ],
  bad: [
    {
      file: 'interviewer/interview-types/design-talk.mdx',
      fields: `questions:
  - id: regret
    ask: Which decision of today would you take back?
    minutes: 8
    competency: communication
    evidence: Names one.`,
    },
  ],
  good: [
    {
      file: 'interviewer/interview-types/design-talk.mdx',
      fields: `questions:
  - id: explain
    ask: Explain the sketch to a new colleague in two minutes.
    minutes: 8
    competency: communication
    evidence: Leaves things out.`,
    },
  ],
  thresholds: { likeness: LIMITS.questionLikeness.value },
  check,
});
