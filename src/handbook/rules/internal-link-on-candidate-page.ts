import type { Company } from '../schemas/company.ts';
import { onSite } from '../text/internal-address.ts';
import { linksOf } from './links.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** Where a link leads that candidates cannot follow. */
export type Inside =
  { leadsTo: 'documents' | 'tool' | 'network'; host: string } | { leadsTo: 'repository' | 'interviewers' };

interface Says {
  closed: (url: string, inside: Inside) => Said;
}

/** Services whose pages are made for the people of a company, and machines that only they can reach. */
const INTERNAL = [
  {
    leadsTo: 'documents',
    hosts:
      /^(?:docs|drive|sheets|slides)\.google\.com$|(?:^|\.)(?:notion\.(?:so|site)|sharepoint\.com|onedrive\.live\.com|dropbox\.com|box\.com|airtable\.com|coda\.io|quip\.com|dropboxpaper\.com)$/,
  },
  {
    leadsTo: 'tool',
    hosts:
      /(?:^|\.)(?:atlassian\.net|slack\.com|miro\.com|linear\.app|asana\.com|monday\.com|clickup\.com|trello\.com|greenhouse\.io|lever\.co|bamboohr\.com|workday\.com)$/,
  },
  {
    leadsTo: 'network',
    hosts:
      /^(?:localhost|[^.]+|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|127(?:\.\d+){3})$|(?:^|\.)(?:internal|intranet|corp|local|lan|intra)(?:\.|$)/,
  },
] as const;

/** Public pages of applicant systems on hosts that else are internal. */
const PUBLIC = /^(?:boards|jobs)\./;

function insideOf(
  url: string,
  { url: site, repository, interviewerRepository, interviewerUrl }: Company,
): Inside | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  const { hostname: host } = new URL(url);
  const closed = [repository?.public === false ? repository : undefined, interviewerRepository];
  if (closed.some((one) => one && url.startsWith(one.url))) return { leadsTo: 'repository' };
  // The address of candidates' own site is the business of internal-link.
  if (interviewerUrl !== undefined && onSite(url, site) === undefined && onSite(url, interviewerUrl) !== undefined)
    return { leadsTo: 'interviewers' };
  const found = INTERNAL.find(({ hosts }) => hosts.test(host) && !PUBLIC.test(host));
  return found && { leadsTo: found.leadsTo, host };
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
  return linksOf(handbook)
    .filter(({ side }) => side === 'candidate')
    .flatMap(({ url, file, place }): Finding[] => {
      const inside = insideOf(url, handbook.company);
      if (inside === undefined) return [];
      return [
        {
          file,
          place,
          ...say.closed(url, inside),
        },
      ];
    });
}

/** A door that is locked for those who are sent to it. */
export const internalLinkOnCandidatePage = defineRule({
  id: 'internal-link-on-candidate-page',
  severity: 'warning',
  group: 'text',
  bad: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: `resources:
  - { title: What helps, url: https://docs.google.com/document/d/a1b2c3 }`,
    },
  ],
  good: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: `resources:
  - { title: What helps, url: /guides/accommodations/ }`,
    },
  ],
  check,
});
