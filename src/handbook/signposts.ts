import { sessionsOf } from './coverage.ts';
import { entriesOf, entryById } from './entries.ts';
import { KIND_NAMES, SCHEMAS, sidesFor, type Audience, type Side } from './entities/schemas.ts';
import { hasPage } from './kinds.ts';
import type { Handbook, RoleEntry } from './model.ts';
import { candidatePath, interviewerPath, pathOn, sessionPathOn } from './routes.ts';

/** An address that has no page of its own and sends its reader on. */
export interface Signpost {
  path: string;
  /** What the reader looked for. */
  name: string;
  /** Why it sends on: the name has changed, a session has another id, or interviewers read the candidates' page. */
  why: 'renamed' | 'moved' | 'without-kit';
  to: { path: string; title: string };
}

/** Ids that sessions of a role had before: links to them stand in calendars and invitations. */
const renamedSessions = (role: RoleEntry, side: Side): Signpost[] =>
  sessionsOf(role).flatMap(({ id, formerly, type }) =>
    formerly.map((former): Signpost => {
      const to = { path: sessionPathOn(side, role.id, id), title: type.title };
      return { path: sessionPathOn(side, role.id, former), name: type.title, why: 'moved', to };
    }),
  );

/** All signposts of a site: former names that lead to one entry, and entries that interviewers have no page of. */
export function signpostsOf(handbook: Handbook, audience: Audience): Signpost[] {
  const renamed = handbook.formerNames.flatMap(({ kind, label, slug, successors }): Signpost[] => {
    // A name without an address of its own, or with that of an entry, is an error: its signpost would be in the way.
    if (slug === '' || entryById(entriesOf(handbook, kind), slug)) return [];
    const entry = successors.length === 1 ? entryById(entriesOf(handbook, kind), successors[0]!) : undefined;
    if (!entry) return [];
    return sidesFor(audience)
      .filter((side) => hasPage(entry, side))
      .map((side) => ({
        path: pathOn(side, kind, slug),
        name: label,
        why: 'renamed',
        to: { path: pathOn(side, kind, entry.id), title: entry.title },
      }));
  });
  const sessions = sidesFor(audience).flatMap((side) => handbook.roles.flatMap((role) => renamedSessions(role, side)));
  const withoutKit = KIND_NAMES.filter((kind) => audience === 'interviewer' && SCHEMAS[kind].twins)
    .flatMap((kind) => entriesOf(handbook, kind))
    .filter((entry) => !hasPage(entry, 'interviewer'))
    .map(({ kind, id, title }): Signpost => {
      const to = { path: candidatePath(kind, id), title };
      return { path: interviewerPath(kind, id), name: title, why: 'without-kit', to };
    });
  return [...renamed, ...sessions, ...withoutKit];
}
