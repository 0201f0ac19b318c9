import { nearest } from '../suggest.ts';
import { entryAt, type SiteMap } from '../site-map.ts';
import { internal } from '../text/internal-address.ts';
import { linksOf } from './links.ts';
import { isDraft } from '../draft.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

/** The page that was meant: the one with this id in another section, or the one nearest by its id in this section. */
function meant({ paths }: SiteMap, path: string): string | undefined {
  const [, section, id] = /^(\/.*?)([^/]*)\/?$/.exec(path)!;
  const idsHere = paths.filter((page) => page.startsWith(section!)).map((page) => page.slice(section!.length, -1));
  const near = nearest(id!, idsHere);
  return paths.find((page) => page.endsWith(`/${id!}/`)) ?? (near === undefined ? undefined : `${section!}${near}/`);
}

function check({ handbook, siteMap, sources, isBroken }: RuleContext): Finding[] {
  return linksOf(handbook).flatMap(({ url, side, file, place }): Finding[] => {
    const link = internal(url, handbook.company.url);
    const pages = siteMap(side);
    if (!link || link.path === '' || pages.idsOf(link.path)) return [];
    const at = entryAt(link.path);
    // The page of an entry that is there but broken: its own issue says so.
    if (at && isBroken(at.kind, at.id)) return [];
    const draft = at && sources.find((source) => source.kind === at.kind && source.id === at.id && isDraft(source));
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
    const guess = meant(pages, link.path);
    const lacksSlash = pages.idsOf(`${link.path}/`) !== undefined;
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
export const internalLink = defineRule({
  id: 'internal-link',
  severity: 'error',
  group: 'facts',
  stopsBuild: true,
  bad: '[the exercise](/interviews/pairing/)',
  good: '[the exercise](/interviews/pairing-exercise/)',
  check,
});
