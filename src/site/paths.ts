import { entriesOf } from '../handbook/entries.ts';
import { KINDS, type Kind } from '../handbook/kinds.ts';
import { redirects } from '../handbook/lineage.ts';
import { candidatePath } from '../handbook/routes.ts';
import { getHandbook } from './handbook.ts';

/** Where a page of a former name leads. */
export interface RedirectProps {
  from: string;
  to: string;
  title: string;
}

/** Paths of a kind's pages for candidates: one for each entry, and one for each former name that leads to one entry. */
export async function candidatePaths(kind: Kind) {
  const handbook = await getHandbook();
  const entries = entriesOf(handbook, kind).filter((entry) => entry.candidate !== undefined);
  const titles = new Map(entries.map((entry) => [entry.id, entry.title]));
  return [
    ...entries.map(({ id }) => ({ params: { id }, props: { redirect: undefined } })),
    ...redirects(handbook.formerNames)
      .filter((name) => name.kind === kind && titles.has(name.successors[0]!))
      .map((name) => ({
        params: { id: name.slug },
        props: {
          redirect: {
            from: name.label,
            to: candidatePath(kind, name.successors[0]!),
            title: titles.get(name.successors[0]!)!,
          } satisfies RedirectProps,
        },
      })),
  ];
}

/**
 * Paths of a kind's pages for interviewers. An entry that needs both sides and has the candidates' alone, as
 * an informal meeting may, has one too: pages link to it, and it leads on to what candidates read.
 */
export async function interviewerPaths(kind: Kind) {
  const handbook = await getHandbook();
  return entriesOf(handbook, kind)
    .filter((entry) => entry.interviewer !== undefined || KINDS[kind].twins)
    .map(({ id }) => ({ params: { id } }));
}
