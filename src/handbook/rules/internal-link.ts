import type { Side } from '../entities/schemas.ts';
import { nearest } from '../suggest.ts';
import { entryAt, type SiteMap } from '../site-map.ts';
import { linksOf, targetOf } from './links.ts';
import { isDraft } from '../draft.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  /** A link to an entry that is not published, with its file. */
  draft: (url: string, draft: string) => Said;
  /** A link to the address of a page without its last slash. */
  noSlash: (url: string, side: Side, page: string) => Said;
  /** A link to no page of a side's readers, with the page that may have been meant. */
  noPage: (url: string, side: Side, page: string | undefined) => Said;
}

/** The page that was meant: the one with this id in another section, or the one nearest by its id in this section. */
function meant({ paths }: SiteMap, path: string): string | undefined {
  const [, section, id] = /^(\/.*?)([^/]*)\/?$/.exec(path)!;
  const idsHere = paths.filter((page) => page.startsWith(section!)).map((page) => page.slice(section!.length, -1));
  const near = nearest(id!, idsHere);
  return paths.find((page) => page.endsWith(`/${id!}/`)) ?? (near === undefined ? undefined : `${section!}${near}/`);
}

function check({ handbook, siteMap, sources, isBroken }: RuleContext, say: Says): Finding[] {
  return linksOf(handbook).flatMap(({ url, side, file, place }): Finding[] => {
    const link = targetOf({ url, side }, handbook.company);
    const pages = siteMap(side);
    if (!link || link.path === '' || pages.idsOf(link.path)) return [];
    const at = entryAt(link.path);
    // The page of an entry that is there but broken: its own issue says so.
    if (at && isBroken(at.kind, at.id)) return [];
    const draft = at && sources.find((source) => source.kind === at.kind && source.id === at.id && isDraft(source));
    if (draft && (side === 'interviewer' || draft.side === 'candidate')) {
      return [{ file, place, ...say.draft(url, draft.file) }];
    }
    const withSlash = `${link.path}/`;
    if (pages.idsOf(withSlash)) {
      const edit = { from: url, to: url.replace(link.path, withSlash) };
      return [{ file, place, edit, ...say.noSlash(url, side, withSlash) }];
    }
    return [{ file, place, ...say.noPage(url, side, meant(pages, link.path)) }];
  });
}

/** A link to a page that is not there. */
export const internalLink = defineRule({
  id: 'internal-link',
  severity: 'error',
  group: 'facts',
  stopsBuild: true,
  bad: [
    {
      file: 'candidate/guides/accommodations.mdx',
      body: 'You may sketch on paper in [the design talk](/interviews/designtalk/).',
    },
  ],
  good: [
    {
      file: 'candidate/guides/accommodations.mdx',
      body: 'You may sketch on paper in [the design talk](/interviews/design-talk/).',
    },
  ],
  check,
});
