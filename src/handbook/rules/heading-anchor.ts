import { pathOn } from '../routes.ts';
import { linksOf, targetOf, type Link } from './links.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  /** A link to a part that the page at a path does not have, and the parts that it has. */
  noPart: (link: { url: string; part: string; path: string }, parts: readonly string[]) => Said;
}

/** The page that a file becomes. */
function ownPage({ source, side }: Link): string {
  if (!source) return '/';
  return pathOn(side, source.kind, source.id).split('#')[0]!;
}

function check({ handbook, siteMap }: RuleContext, say: Says): Finding[] {
  return linksOf(handbook).flatMap((link): Finding[] => {
    const target = targetOf(link, handbook.company);
    if (target?.fragment === undefined || target.fragment === '') return [];
    const path = target.path === '' ? ownPage(link) : target.path;
    const ids = siteMap(link.side).idsOf(path);
    // A page that is not there is the business of internal-link.
    if (!ids || ids.has(target.fragment)) return [];
    return [
      {
        file: link.file,
        place: link.place,
        ...say.noPart({ url: link.url, part: target.fragment, path }, [...ids]),
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
  bad: [
    {
      file: 'candidate/guides/accommodations.mdx',
      body: `Tell us [what helps](#helps).

## What helps`,
    },
  ],
  good: [
    {
      file: 'candidate/guides/accommodations.mdx',
      body: `Tell us [what helps](#what-helps).

## What helps`,
    },
  ],
  check,
});
