import { entriesOf, entryById } from './entries.ts';
import { KIND_NAMES, KINDS, type Audience } from './kinds.ts';
import type { Entry, Handbook } from './model.ts';
import { isPaged } from './navigation.ts';
import { candidatePath, interviewerPath } from './routes.ts';

/** An address that has no page of its own and sends its reader on. */
export interface Signpost {
  path: string;
  /** What the reader looked for. */
  name: string;
  /** Why it sends on: the name has changed, or interviewers read the candidates' page. */
  why: 'renamed' | 'without-kit';
  to: { path: string; title: string };
}

/**
 * Whether interviewers have a page of an entry. Every role has one, made from what its sessions ask for; of
 * an entry that candidates alone have a file of, as an informal meeting may be, there is none.
 */
export function hasKitPage({ kind, interviewer }: Entry<unknown, unknown>): boolean {
  return interviewer !== undefined || kind === 'roles';
}

/** All signposts of a site: former names that lead to one entry, and entries that interviewers have no page of. */
export function signpostsOf(handbook: Handbook, audience: Audience): Signpost[] {
  const renamed = handbook.formerNames.flatMap(({ kind, label, slug, successors }): Signpost[] => {
    // A name without an address of its own, or with that of an entry, is an error: its signpost would be in the way.
    if (slug === '' || entryById(entriesOf(handbook, kind), slug)) return [];
    const entry = successors.length === 1 ? entryById(entriesOf(handbook, kind), successors[0]!) : undefined;
    if (!entry) return [];
    const sides = [
      isPaged(kind, 'candidate') && entry.candidate !== undefined && candidatePath,
      audience === 'interviewer' && isPaged(kind, 'interviewer') && hasKitPage(entry) && interviewerPath,
    ].filter((pathOf) => pathOf !== false);
    return sides.map((pathOf) => ({
      path: pathOf(kind, slug),
      name: label,
      why: 'renamed',
      to: { path: pathOf(kind, entry.id), title: entry.title },
    }));
  });
  const withoutKit = KIND_NAMES.filter((kind) => audience === 'interviewer' && KINDS[kind].twins)
    .flatMap((kind) => entriesOf(handbook, kind))
    .filter((entry) => !hasKitPage(entry))
    .map(({ kind, id, title }): Signpost => {
      const to = { path: candidatePath(kind, id), title };
      return { path: interviewerPath(kind, id), name: title, why: 'without-kit', to };
    });
  return [...renamed, ...withoutKit];
}
