import { pathOn } from '../routes.ts';
import { suggestion } from '../suggest.ts';
import { internal } from '../text/internal-address.ts';
import { linksOf, type Link } from './links.ts';

import { defineRule, type Finding, type RuleContext } from './types.ts';

/** The page that a file becomes. */
function ownPage({ source, side }: Link): string {
  if (!source) return '/';
  return pathOn(side, source.kind, source.id).split('#')[0]!;
}

function check({ handbook, siteMap }: RuleContext): Finding[] {
  return linksOf(handbook).flatMap((link): Finding[] => {
    const target = internal(link.url, handbook.company.url);
    if (target?.fragment === undefined || target.fragment === '') return [];
    const path = target.path === '' ? ownPage(link) : target.path;
    const ids = siteMap(link.side).idsOf(path);
    // A page that is not there is the business of internal-link.
    if (!ids || ids.has(target.fragment)) return [];
    return [
      {
        file: link.file,
        place: link.place,
        message: `The link "${link.url}" points to the part "${target.fragment}" of ${path}, and that page has no such part. ${suggestion(target.fragment, ids, 'part to point to')}`,
        fix: `${ids.size === 0 ? 'Link' : 'Use one of those, or link'} to the page without the part after #.`,
      },
    ];
  });
}

/** A link to a heading that is not there. */
export const headingAnchor = defineRule({
  id: 'heading-anchor',
  severity: 'error',
  group: 'facts',
  stopsBuild: true,
  bad: '[the manifest](#manifest) on a page with the heading "The manifest"',
  good: '[the manifest](#the-manifest)',
  check,
});
