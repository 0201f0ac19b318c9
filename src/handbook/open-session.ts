import type { Words } from '../words/definition.ts';
import type { ResolvedSession, Step } from './model.ts';
import { insteadOf } from './ways.ts';

/** What a line on a session says of who has it: that not everybody does, or what others have instead; nothing where all have it. */
export function whoHas(
  step: Pick<Step, 'sessions' | 'optional' | 'oneOf'>,
  session: ResolvedSession,
  { open, anyOf }: Pick<Words, 'open' | 'anyOf'>,
): string | undefined {
  const others = insteadOf(step, session).map(({ type }) => type.title);
  if (others.length > 0) return open.instead(anyOf([...new Set(others)]));
  return step.optional === undefined ? undefined : open.notForAll;
}

/** The same of each session of a process. */
export const whoHasEach = (
  { process }: { process: readonly Pick<Step, 'sessions' | 'optional' | 'oneOf'>[] },
  words: Pick<Words, 'open' | 'anyOf'>,
): Map<ResolvedSession, string | undefined> =>
  new Map(process.flatMap((step) => step.sessions.map((session) => [session, whoHas(step, session, words)])));

/** The choices of a stage in words, by the titles of the sessions of each; undefined where there is none. */
export const choicesIn = ({ sessions, oneOf }: Step, words: Pick<Words, 'open' | 'titles'>): string | undefined => {
  const ways = oneOf.map((way) => sessions.filter(({ id }) => way.includes(id)));
  return ways.length < 2
    ? undefined
    : words.open.oneOf(ways.map((own) => words.titles(own.map(({ type }) => type.title))));
};
