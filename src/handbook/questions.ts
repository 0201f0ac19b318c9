import { entryById } from './entries.ts';
import type { Handbook, QuestionEntry, ResolvedSession } from './model.ts';
import { ASKED, type Asked } from './schemas/asked.ts';

type Setting = Pick<ResolvedSession, 'type' | 'variant' | 'written'>;

/** Who of those in a session can be asked something; undefined where nobody says. */
export const metIn = ({ type, variant, written }: Setting): readonly Asked[] | undefined =>
  written.meets ?? variant?.interviewers?.meets ?? type.candidate.interviewers?.meets;

/** Whether somebody of these can answer a question; one that names nobody is for anybody. */
const canAnswer = ({ candidate: { askWhom } }: QuestionEntry, met: readonly Asked[]): boolean =>
  askWhom.length === 0 || askWhom.some((whom) => met.includes(whom));

const isFirstFor = ({ candidate: { shortListOf } }: QuestionEntry, met: readonly Asked[]): boolean =>
  shortListOf.some((whom) => met.includes(whom));

/** How many questions a session of an hour has room for. */
const THREE = 3;

/**
 * Three questions to ask us in a session: those of its interview that somebody in the room can answer, then those of
 * the short lists of who is there. Where nobody says who is there, those of the interview.
 */
export function questionsFor({ questionsToAsk }: Handbook, session: Setting): QuestionEntry[] {
  const own = session.type.candidate.askUs.flatMap((id) => entryById(questionsToAsk, id) ?? []);
  const met = metIn(session);
  if (met === undefined) return own;
  const fit = own.filter((question) => canAnswer(question, met));
  const first = questionsToAsk.filter((question) => isFirstFor(question, met));
  return [...new Set([...fit, ...first])].slice(0, THREE);
}

/** What to ask somebody first. */
export interface ShortList {
  whom: Asked;
  first: QuestionEntry[];
}

/** The short list of everybody who has one. */
export const shortListsOf = ({ questionsToAsk }: Pick<Handbook, 'questionsToAsk'>): ShortList[] =>
  ASKED.map((whom) => ({
    whom,
    first: questionsToAsk.filter((question) => isFirstFor(question, [whom])),
  })).filter(({ first }) => first.length > 0);
