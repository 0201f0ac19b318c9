import type { Words } from '../../words/definition.ts';
import { isPresent } from '../conduct.ts';
import { sessionsOf } from '../coverage.ts';
import { sessionInWords } from '../duration.ts';
import type { SeatTask } from '../entities/roles/conduct-schema.ts';
import type { ResolvedSession, RoleEntry, Step } from '../model.ts';
import { whoHas } from '../open-session.ts';
import { publicAddress, sessionKitPath, sessionPath } from '../routes.ts';
import type { Company } from '../schemas/company.ts';
import { fill } from '../text/fill.ts';

/** How long a session takes, in words: live, or alone; undefined where that is not said. */
export function timeOf(words: Words, session: ResolvedSession): string | undefined {
  const { selfPaced } = session;
  return sessionInWords(session, words) ?? (selfPaced && words.timeAlone.candidate(words.range(selfPaced.effort)));
}

/** What a session is called in a message, with its variant. */
export const titleOf = ({ type, variant }: ResolvedSession): string =>
  variant ? `${type.title} (${variant.title})` : type.title;

/** What those who hold a session do in it, in the order of its seats. */
export const tasksOf = ({ conduct, interviewers }: ResolvedSession): SeatTask[] => {
  const present = conduct.seats.filter(isPresent).map(({ does }) => does);
  return present.length > 0 ? present : Array.from({ length: interviewers }, () => 'joins');
};

/** Seats that nobody has taken, in words: how many people for what. */
export const openSeats = (words: Words, tasks: readonly SeatTask[]): string =>
  words.list([...new Set(tasks)].map((task) => words.invite.toTake(task, tasks.filter((one) => one === task).length)));

/** A line of a message: what it is about, and where that is described. */
const lineOf = (words: Words, about: readonly (string | undefined)[], link: string): string =>
  fill(words.invite.says.line, { about: about.filter((text) => text !== undefined).join(', '), link });

const lines = (all: readonly string[]): string | undefined => (all.length > 0 ? all.join('\n') : undefined);

/** The sessions of a step for a candidate: what each is, how long it takes, and where it is described. */
export const sessionLines = ({ url }: Company, words: Words, role: RoleEntry, step: Step): string | undefined =>
  lines(
    step.sessions.map((session) =>
      lineOf(
        words,
        [titleOf(session), timeOf(words, session), whoHas({ ...step, optional: undefined }, session, words)],
        publicAddress(url, sessionPath(role.id, session.id)),
      ),
    ),
  );

/** The sessions of a step, or of the whole role, for those who hold them: seats, minutes and kit. Of the site that this is read on the domain knows no address: a word stands for it. */
export const seatLines = (
  words: Words,
  role: RoleEntry,
  sessions: readonly ResolvedSession[] = sessionsOf(role),
): string | undefined =>
  lines(
    sessions
      .filter(({ minutes }) => minutes > 0)
      .map((session) =>
        lineOf(
          words,
          [titleOf(session), words.minutes(session.minutes), openSeats(words, tasksOf(session))],
          words.invite.thisSite + sessionKitPath(role.id, session.id),
        ),
      ),
  );
