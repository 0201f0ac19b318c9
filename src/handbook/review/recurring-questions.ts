import { sessionsOf } from '../coverage.ts';
import { derived } from '../derived.ts';
import type { ResolvedSession } from '../model.ts';
import { quoted } from '../text/quoted.ts';
import { contentWords, likeness } from '../text/likeness.ts';
import { waysThrough } from '../ways.ts';
import { kitLinks, type FindingKind } from './finding.ts';
import { LIMITS } from './limits.ts';
import { sessionName, type Loop, type LoopQuestion, type LoopSession } from './loop.ts';

/** A core question of a session. */
export interface AskedQuestion<S = ResolvedSession> {
  session: S;
  question: LoopQuestion;
}

/** Two questions of one role's loop that ask for the same thing. */
export interface RecurringQuestion<S = ResolvedSession> {
  first: AskedQuestion<S>;
  second: AskedQuestion<S>;
  /** 1 for the same words. */
  likeness: number;
}

const wordsOf = derived((question: LoopQuestion): Set<string> => contentWords(question.ask));

/** Pairs of core questions in different sessions of a role that are alike to at least this share of their words, where somebody has both sessions. */
export function recurringQuestions<S extends LoopSession>(
  role: Pick<Loop<S>, 'process'>,
  atLeast: number,
): RecurringQuestion<S>[] {
  const asked = sessionsOf(role).flatMap((session) => session.conduct.core.map((question) => ({ session, question })));
  const ways = waysThrough(role).map(sessionsOf<S>);
  const isHeardBy = (...both: readonly AskedQuestion<S>[]) =>
    ways.some((sessions) => both.every(({ session }) => sessions.includes(session)));
  return asked.flatMap((second, index) =>
    asked.slice(0, index).flatMap((first): RecurringQuestion<S>[] => {
      if (first.session.id === second.session.id) return [];
      const alike = likeness(wordsOf(first.question), wordsOf(second.question));
      return alike >= atLeast && isHeardBy(first, second) ? [{ first, second, likeness: alike }] : [];
    }),
  );
}

/** A question that a candidate hears twice. */
export const recurring: FindingKind = {
  id: 'recurring-question',
  rule: LIMITS.questionLikeness.rule,
  find: (loop, { limits }, { 'recurring-question': words }) =>
    recurringQuestions(loop, limits.questionLikeness).map(({ first, second, likeness: alike }) => ({
      id: `recurring-question-${first.session.id}-${first.question.id}-${second.session.id}-${second.question.id}`,
      tone: 'watch',
      words: words.says(
        sessionName(loop, first.session),
        sessionName(loop, second.session),
        quoted(second.question.ask),
        alike,
      ),
      numbers: [{ label: words.alike, value: Math.round(100 * alike), unit: 'percent' }],
      links: kitLinks([first.session, second.session]),
    })),
};
