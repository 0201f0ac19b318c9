import type { RoleEntry } from '../model.ts';

/** Where a session is written in the fields of its role. */
export function pathOfSession({ candidate: { process } }: RoleEntry, id: string): PropertyKey[] {
  const step = process.findIndex(({ sessions }) => sessions.some((session) => session.id === id));
  return ['process', step, 'sessions', process[step]!.sessions.findIndex((session) => session.id === id)];
}
