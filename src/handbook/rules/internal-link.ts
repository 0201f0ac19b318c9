import { isDraft } from '../draft.ts';
import { KIND_NAMES, type Audience, type Kind } from '../kinds.ts';
import type { Handbook, Source } from '../model.ts';
import { nearest } from '../suggest.ts';
import { candidatePath, interviewerPath } from '../routes.ts';
import { linksOf } from './links.ts';
import { idsOfPage, internal, pagesOfSite } from './pages.ts';
import type { Finding, Rule, RuleContext } from './types.ts';

/** The page that was meant: the one with this id in another section, or the one nearest by its id in this section. */
function meant(handbook: Handbook, path: string, audience: Audience): string | undefined {
  const [, section, id] = /^(\/.*?)([^/]*)\/?$/.exec(path)!;
  const pages = pagesOfSite(handbook, audience);
  const idsHere = pages.filter((page) => page.startsWith(section!)).map((page) => page.slice(section!.length, -1));
  const near = nearest(id!, idsHere);
  return pages.find((page) => page.endsWith(`/${id!}/`)) ?? (near === undefined ? undefined : `${section!}${near}/`);
}

/** Whether an address is the page of an entry that is there but broken: its own issue says so. */
function leadsToBroken(path: string, isBroken: RuleContext['isBroken']): boolean {
  const id = path.split('/').at(-2) ?? '';
  const kindOf = (kind: Kind) => [candidatePath(kind, id), interviewerPath(kind, id)].includes(path);
  return KIND_NAMES.some((kind) => kindOf(kind) && isBroken(kind, id));
}

/** The draft whose page an address would be. */
function draftAt(path: string, sources: RuleContext['sources']): Source | undefined {
  const id = path.split('/').at(-2) ?? '';
  return sources.find(
    (source) =>
      source.id === id &&
      isDraft(source) &&
      [candidatePath(source.kind, id), interviewerPath(source.kind, id)].includes(path),
  );
}

function check({ handbook, sources, isBroken }: RuleContext): Finding[] {
  return linksOf(handbook).flatMap(({ url, side, file, place }): Finding[] => {
    const link = internal(url);
    if (!link || link.path === '' || idsOfPage(handbook, link.path, side) || leadsToBroken(link.path, isBroken))
      return [];
    const draft = draftAt(link.path, sources);
    if (draft && (side === 'interviewer' || draft.side === 'candidate')) {
      return [
        {
          file,
          place,
          message: `The link "${url}" leads to a draft, ${draft.file}, and drafts are on neither site.`,
          fix: 'Publish it (status: published), or leave the link out until it is.',
        },
      ];
    }
    const guess = meant(handbook, link.path, side);
    const lacksSlash = idsOfPage(handbook, `${link.path}/`, side) !== undefined;
    const audience = side === 'candidate' ? 'candidates’ site' : 'interviewers’ site';
    return [
      {
        file,
        place,
        message: `The link "${url}" leads to no page of the ${audience}.${guess === undefined ? '' : ` Did you mean "${guess}"?`}`,
        ...(lacksSlash && { edit: { from: url, to: url.replace(link.path, `${link.path}/`) } }),
        fix: lacksSlash
          ? `Write ${link.path}/: every address of a page ends with a slash.`
          : guess === undefined
            ? 'Correct the address, or remove the link.'
            : `Write ${guess} if that is meant, or remove the link.`,
      },
    ];
  });
}

/** A link to a page that is not there. */
export const internalLink = {
  id: 'internal-link',
  severity: 'error',
  group: 'facts',
  stopsBuild: true,
  what: 'Every link that begins with a slash leads to a page that its readers have.',
  why: 'A candidate who follows a dead link the evening before has nobody to ask.',
  fix: 'Write the address as the site has it: /interviews/pairing-exercise/, with a slash at both ends.',
  bad: '[the exercise](/interviews/pairing/)',
  good: '[the exercise](/interviews/pairing-exercise/)',
  check,
} satisfies Rule;
