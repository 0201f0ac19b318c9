import { linksOf } from './links.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

/** Services whose pages are made for the people of a company, and machines that only they can reach. */
const INTERNAL = [
  {
    what: 'a document service',
    host: /^(?:docs|drive|sheets|slides)\.google\.com$|(?:^|\.)(?:notion\.(?:so|site)|sharepoint\.com|onedrive\.live\.com|dropbox\.com|box\.com|airtable\.com|coda\.io|quip\.com|dropboxpaper\.com)$/,
  },
  {
    what: 'a tool of the team',
    host: /(?:^|\.)(?:atlassian\.net|slack\.com|miro\.com|linear\.app|asana\.com|monday\.com|clickup\.com|trello\.com|greenhouse\.io|lever\.co|bamboohr\.com|workday\.com)$/,
  },
  {
    what: 'a machine inside the company',
    host: /^(?:localhost|[^.]+|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|127(?:\.\d+){3})$|(?:^|\.)(?:internal|intranet|corp|local|lan|intra)(?:\.|$)/,
  },
];

/** Public pages of applicant systems on hosts that else are internal. */
const PUBLIC = /^(?:boards|jobs)\./;

function problemOf(url: string, repository: { url: string; public: boolean } | undefined): string | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  if (repository && !repository.public && url.startsWith(repository.url))
    return 'the repository of this handbook, which company.yaml calls private';
  const found = INTERNAL.find(({ host }) => host.test(hostname) && !PUBLIC.test(hostname));
  return found && `${found.what} (${hostname})`;
}

function check({ handbook }: RuleContext): Finding[] {
  return linksOf(handbook)
    .filter(({ side }) => side === 'candidate')
    .flatMap(({ url, file, place }): Finding[] => {
      const problem = problemOf(url, handbook.company.repository);
      if (problem === undefined) return [];
      return [
        {
          file,
          place,
          message: `Candidates read this, and it links to ${problem}: ${url}.`,
          fix: 'Put what candidates need on the page itself, link to a public page, or move the link to the interviewer side.',
        },
      ];
    });
}

/** A door that is locked for those who are sent to it. */
export const internalLinkOnCandidatePage = defineRule({
  id: 'internal-link-on-candidate-page',
  severity: 'warning',
  group: 'text',
  bad: 'url: https://docs.google.com/document/d/…',
  good: 'url: /guides/star-method/',
  check,
});
