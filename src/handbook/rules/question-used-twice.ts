import type { Handbook } from '../model.ts';
import { LIMITS } from '../review/limits.ts';
import { recurringQuestions, type RecurringQuestion } from '../review/recurring-questions.ts';
import { ENGLISH, quoted } from '../text/in-words.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

/** Roles that are named in one message; the others are counted. */
const NAMED_ROLES = 3;

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

function check({ handbook, threshold }: RuleContext): Finding[] {
  return pairsWithRoles(handbook, threshold('likeness')).map(
    ({ pair: { first, second, likeness }, roles }): Finding => {
      const { type } = second.session;
      const named = roles.slice(0, NAMED_ROLES).map((role) => `"${role}"`);
      const more = roles.length > NAMED_ROLES ? [`${String(roles.length - NAMED_ROLES)} more`] : [];
      return {
        file: type.sources.interviewer!.file,
        place: {
          path: [
            'questions',
            type.interviewer!.questions.findIndex((question) => question.id === second.question.id),
            'ask',
          ],
        },
        message: `Candidates for ${ENGLISH.list([...named, ...more])} are asked twice: ${quoted(second.question.ask)} in session ${second.session.id}, and a core question with ${ENGLISH.percent(likeness)} of the same words in session ${first.session.id} (${first.session.type.id}: ${first.question.id}).`,
        fix: 'Ask it in one of the two, and in the other ask for something that only this session can show; or mark one as reserve: true.',
      };
    },
  );
}

/** A question that a candidate hears twice in one loop. */
export const questionUsedTwice = defineRule({
  id: 'question-used-twice',
  severity: 'warning',
  group: 'fairness',
  bad: '"Tell me about a decision you would take differently today." in two interview types of one role',
  good: 'the question in one of them, another question in the other',
  thresholds: { likeness: LIMITS.questionLikeness.value },
  check,
});
