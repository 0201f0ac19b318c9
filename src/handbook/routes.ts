import type { Kind } from './kinds.ts';

/** First part of the address of each kind's pages on the candidate side; prompts have none. */
export const SECTION = {
  'interview-types': 'interviews',
  stages: 'stages',
  roles: 'roles',
  competencies: 'competencies',
  'questions-to-ask': 'questions-to-ask',
  archetypes: 'guides',
  practice: 'practice',
  guides: 'guides',
  prompts: 'prompts',
} as const satisfies Record<Kind, string>;

/** The page candidates read about an entry. Questions, archetypes and rubrics stand on a page they share. */
export function candidatePath(kind: Kind, id: string): string {
  switch (kind) {
    case 'questions-to-ask':
      return `/questions-to-ask/#${id}`;
    case 'practice':
      return `/practice/#${id}`;
    case 'archetypes':
      return `/guides/how-loops-differ/#${id}`;
    default:
      return `/${SECTION[kind]}/${id}/`;
  }
}

/** A role's preparation pack: what its sessions ask of a candidate, in one document. */
export function packPath(role: string): string {
  return `${candidatePath('roles', role)}pack/`;
}

/** The page interviewers read about an entry. */
export function interviewerPath(kind: Kind, id: string): string {
  return `/interviewer/${SECTION[kind]}/${id}/`;
}

/** The matrix of all roles, and the same as data. */
export const COVERAGE_PATH = '/interviewer/coverage/';
export const COVERAGE_CSV_PATH = '/interviewer/coverage.csv';
/** Two roles side by side. */
export const COMPARE_PATH = '/interviewer/compare/';
/** Sessions that What if can add to a loop, as data. */
export const SESSIONS_PATH = '/interviewer/sessions.json';

/** What the checks find in this handbook, and all of them. On the interviewer site only. */
export const CHECKS_PATH = '/interviewer/checks/';

/** The page of one check. */
export const checkPath = (rule: string) => `${CHECKS_PATH}${rule}/`;

/** Origin and base path of the sites, from the url of company.yaml; the base begins and ends with a slash. */
export function addressOf(url: string): { origin: string; base: string } {
  const { origin, pathname } = new URL(url);
  return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}

/**
 * The address of a page under the base path of a site: the one function that all internal addresses
 * pass. `base` begins and ends with a slash; addresses that leave the site are returned as they are.
 */
export function withBase(base: string, path: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return base.replace(/\/$/, '') + path;
}
