import { coreQuestions } from '../core-questions.ts';
import { sessionsOf } from '../coverage.ts';
import type { ResolvedSession } from '../model.ts';
import { percent, quoted } from '../text/in-words.ts';
import { contentWords, likeness } from '../text/likeness.ts';
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

const words = new WeakMap<LoopQuestion, Set<string>>();

function wordsOf(question: LoopQuestion): Set<string> {
  let known = words.get(question);
  if (!known) words.set(question, (known = contentWords(question.ask)));
  return known;
}

/** Pairs of core questions in different sessions of a role that are alike to at least this share of their words. */
export function recurringQuestions<S extends LoopSession>(
  role: Pick<Loop<S>, 'process'>,
  atLeast: number,
): RecurringQuestion<S>[] {
  const asked = sessionsOf(role).flatMap((session) =>
    coreQuestions(session.type.interviewer?.questions ?? [], session.variant?.id).map((question) => ({
      session,
      question,
    })),
  );
  return asked.flatMap((second, index) =>
    asked.slice(0, index).flatMap((first): RecurringQuestion<S>[] => {
      if (first.session.id === second.session.id) return [];
      const alike = likeness(wordsOf(first.question), wordsOf(second.question));
      return alike >= atLeast ? [{ first, second, likeness: alike }] : [];
    }),
  );
}

/** A question that a candidate hears twice. */
export const recurring: FindingKind = {
  id: 'recurring-question',
  title: 'Questions that recur',
  method:
    'Core questions of different sessions, compared by the words that carry meaning; said from the share on that checks.yaml gives. It cannot know whether different words ask for the same story.',
  rule: LIMITS.questionLikeness.rule,
  find: (loop, { limits }) =>
    recurringQuestions(loop, limits.questionLikeness).map(({ first, second, likeness: alike }) => ({
      id: `recurring-question-${first.session.id}-${first.question.id}-${second.session.id}-${second.question.id}`,
      tone: 'watch',
      words: `${sessionName(loop, second.session)} asks ${quoted(second.question.ask)}, ${alike === 1 ? 'as' : `alike to ${percent(alike)} of its words to a core question of`} ${sessionName(loop, first.session)}${alike === 1 ? ' does' : ''}.`,
      numbers: [{ label: 'Words in common', value: Math.round(100 * alike), unit: 'percent' }],
      links: kitLinks([first.session, second.session]),
    })),
};
