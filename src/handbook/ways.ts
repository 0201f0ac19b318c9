/** What is asked of a stage to say which of its sessions a candidate has. */
export interface OpenStep<S> {
  sessions: readonly S[];
  /** When it takes place, where not everybody has it. */
  optional?: string | undefined;
  /** Ids of sessions, a list for each way there is: a candidate has those of one list. */
  oneOf?: readonly (readonly string[])[] | undefined;
}

/** Anything that has an id, if it has one: sessions that are only added up need none. */
interface Named {
  id?: string;
}

/** The ways that have a session: where others were left out, fewer than are written. */
const waysIn = <S extends Named>({ sessions, oneOf = [] }: OpenStep<S>): (readonly string[])[] =>
  oneOf.filter((way) => sessions.some(({ id }) => id !== undefined && way.includes(id)));

/** The ways in which a stage can go: the sessions that one candidate has in it, for each. */
export function waysOf<S extends Named>(step: OpenStep<S>): (readonly S[])[] {
  const ways = waysIn(step);
  const held = (way: readonly string[]) =>
    step.sessions.filter(({ id }) => id === undefined || way.includes(id) || !ways.some((own) => own.includes(id)));
  const all = ways.length < 2 ? [step.sessions] : ways.map(held);
  return step.optional === undefined ? all : [...all, []];
}

/** In how many ways a process can be gone through. */
export const countOfWays = (process: readonly OpenStep<Named>[]): number =>
  process.reduce((ways, step) => ways * waysOf(step).length, 1);

/** Sessions of a stage that somebody with this one does not have. */
export function insteadOf<S extends Named>(step: OpenStep<S>, { id }: S): S[] {
  const others = waysIn(step).filter((way) => id !== undefined && !way.includes(id));
  const isOpen = others.length < waysIn(step).length;
  return isOpen ? step.sessions.filter((other) => others.some((way) => way.includes(other.id!))) : [];
}

/**
 * A process as one candidate goes through it, for every way there is: copies without open stages, or the process
 * itself where it has none. Two open stages of two ways each make four.
 */
export function waysThrough<R extends { process: readonly OpenStep<Named>[] }>(role: R): R[] {
  if (countOfWays(role.process) === 1) return [role];
  const processes = role.process.reduce<OpenStep<Named>[][]>(
    (all, step) =>
      all.flatMap((before) =>
        waysOf(step).map((sessions) => [...before, { ...step, sessions, optional: undefined, oneOf: [] }]),
      ),
    [[]],
  );
  return processes.map((process) => ({ ...role, process }));
}

/** The first way through a process on which somebody has a session. */
export const wayWith = <S extends Named, R extends { process: readonly OpenStep<S>[] }>(role: R, session: S): R =>
  waysThrough(role).find(({ process }) => process.some(({ sessions }) => sessions.includes(session))) ?? role;
