import { entryById } from './entries.ts';
import type { Audience } from './entities/schemas.ts';
import type { Issue } from './issues.ts';
import type { Handbook, ResolvedSession, RoleEntry } from './model.ts';

type Written = Pick<RoleEntry, 'candidate' | 'interviewer'>;

/**
 * A role with the process of the one that it is like: the stages of that, but for those that it writes itself. How
 * sessions are held is taken over as well, where it does not say that of a session itself.
 */
export function withProcessOf<R extends Written>(role: R, other: Written): R {
  const { process } = role.candidate;
  const ownStage = new Map(process.map((step) => [step.stage, step]));
  const held = other.candidate.process.map((step) => ownStage.get(step.stage) ?? step);
  const [own, theirs] = [role.interviewer?.sessions ?? [], other.interviewer?.sessions ?? []];
  const said = new Set(own.map(({ session }) => session));
  const taken = new Set(
    held.filter((step) => !process.includes(step)).flatMap(({ sessions }) => sessions.map(({ id }) => id)),
  );
  const conducts = [...own, ...theirs.filter(({ session }) => taken.has(session) && !said.has(session))];
  return {
    ...role,
    candidate: { ...role.candidate, process: held },
    interviewer: role.interviewer && { ...role.interviewer, sessions: conducts },
  };
}

/** A field of a role's file that may hold what another file says. */
interface Field {
  side: Audience;
  name: 'process' | 'sessions';
}
const FIELDS: readonly Field[] = [
  { side: 'candidate', name: 'process' },
  { side: 'interviewer', name: 'sessions' },
];

const listIn = (data: object | undefined, name: string) =>
  (data as Record<string, readonly object[]> | undefined)?.[name] ?? [];

/** Where an item of a role's process, or of how that is held, is written. */
function writtenIn({ roles }: Handbook, role: RoleEntry, { side, name }: Field, item: object) {
  const other = role.candidate.like === undefined ? undefined : entryById(roles, role.candidate.like);
  return [role, other]
    .flatMap((entry) => entry?.sources[side] ?? [])
    .map(({ file, data }) => ({ file, index: listIn(data, name).indexOf(item) }))
    .find(({ index }) => index >= 0);
}

/** The file of a side in which a session of a role is written; on the interviewers' side, that which says how it is held. */
export function fileOfSession(handbook: Handbook, role: RoleEntry, session: ResolvedSession, side: Audience) {
  const item =
    side === 'candidate'
      ? role.candidate.process.find(({ sessions }) => sessions.includes(session.written))
      : role.interviewer?.sessions.find((conduct) => conduct.session === session.id);
  const found =
    item &&
    writtenIn(
      handbook,
      role,
      FIELDS.find((field) => field.side === side)!,
      item,
    );
  return found?.file ?? role.sources[side]?.file;
}

/** An issue with its place in the file in which that is written: what a role takes over stands in another's file. */
export function inItsFile<I extends Pick<Issue, 'file' | 'place'>>(issue: I, handbook: Handbook): I {
  if (!('path' in issue.place)) return issue;
  const [name, index, ...rest] = issue.place.path;
  for (const field of FIELDS) {
    const role = handbook.roles.find(({ sources }) => sources[field.side]?.file === issue.file);
    const item = role && name === field.name && listIn(role[field.side], name)[index as number];
    const found = role && item && writtenIn(handbook, role, field, item);
    if (found) return { ...issue, file: found.file, place: { ...issue.place, path: [name, found.index, ...rest] } };
  }
  return issue;
}
