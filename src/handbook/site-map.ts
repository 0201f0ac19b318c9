import { candidateSessionParts } from './candidate-session.ts';
import { sessionsOf } from './coverage.ts';
import { entriesOf, entryById } from './entries.ts';
import { KIND_NAMES, sidesFor, type Audience, type Kind, type Side } from './entities/schemas.ts';
import { groupsOf } from './groups.ts';
import { hasPage, isPaged, kindOf, menuOf } from './kinds.ts';
import { INVITE_PARTS } from './messages/invite-parts.ts';
import type { Handbook } from './model.ts';
import { kindsRenamed } from './navigation.ts';
import { llmsFullPaths } from './llms-full.ts';
import { planHash } from './plan/plan-link.ts';
import { entryPageIds, sharedPageIds, textsApartIds } from './parts.ts';
import {
  checkPath,
  CHECKS_PATH,
  GOING_ON_PATH,
  COVERAGE_CSV_PATH,
  DATA_PATH,
  INTERVIEWER_TOOLS,
  invitePath,
  listPath,
  LOOK_FOR_PATH,
  MESSAGES_PATH,
  packPath,
  pathOn,
  PLAN_PATH,
  planDataPath,
  PRACTICAL_PATH,
  PRACTICAL_DIFFERENT,
  PRACTICAL_REST,
  practicalId,
  QUESTIONS_DATA_PATH,
  SCORECARD_SCHEMA_PATH,
  sessionKitPath,
  sessionPath,
  sessionPathOn,
} from './routes.ts';
import { CHECKS_PARTS, rulePartsOf } from './rules/parts.ts';
import { dataParts } from './data-page.ts';
import type { Rule } from './rules/types.ts';
import { sessionPageIds } from './session-kit.ts';
import { filledPrompts } from './prompts/subjects.ts';
import { PRACTICAL_TOPICS } from './schemas/practical.ts';
import { watchedList } from './watched-list.ts';

/** Pages, as addresses without the base path, each with the ids that a link may point to. */
type Pages = Map<string, readonly string[]>;

/** The parts of the candidates' start page. */
function homeIds({ company, guides }: Handbook): string[] {
  return [
    'your-role',
    'know-the-interview',
    'ask-us',
    ...(guides.some(({ candidate }) => candidate) ? ['guides'] : []),
    ...(company.principles.length > 0 ? ['principles'] : []),
    'values',
  ];
}

/** The page that lists the entries of a kind in their groups, or on which they all stand. */
const listIds = (handbook: Handbook, kind: Kind): string[] =>
  isPaged(kind, 'candidate')
    ? groupsOf(handbook, kind, 'candidate').map(({ id }) => id)
    : sharedPageIds(handbook, kind);

/** The competencies on the page of what kits watch for; where that is too long it only leads on to them. */
function lookForIds(handbook: Handbook): string[] {
  const { competencies, fits } = watchedList(handbook);
  return fits ? competencies.map(({ competency }) => competency.id) : [];
}

/** The parts of the page of a plan: a link for a role leads to its pack where no script makes a plan of it. */
const planIds = ({ roles }: Handbook): string[] => [
  ...['link', 'days', 'dates', 'packs'],
  ...roles.map(({ id }) => planHash({ role: id, sessions: [] }).slice(1)),
];

/** Pages that every site has, whatever its content. */
const standingPages = (handbook: Handbook): Pages =>
  new Map<string, readonly string[]>([
    ['/', homeIds(handbook)],
    ...menuOf('candidate').map((kind) => [listPath(kind), listIds(handbook, kind)] as const),
    [PRACTICAL_PATH, [...PRACTICAL_TOPICS.map(practicalId), PRACTICAL_DIFFERENT, PRACTICAL_REST]],
    [DATA_PATH, ['kept-here', ...dataParts(handbook.company), ...handbook.company.data.map(({ id }) => `data-${id}`)]],
    [PLAN_PATH, planIds(handbook)],
    ...handbook.roles.map(({ id }) => [planDataPath(id), []] as const),
    [GOING_ON_PATH, textsApartIds(handbook, 'questions-to-ask')],
    [QUESTIONS_DATA_PATH, []],
    ['/renamed/', kindsRenamed(handbook)],
    ['/handbook.json', []],
    ['/search.json', []],
    ['/search-names.json', []],
    ['/handbook.schema.json', []],
    ['/llms.txt', []],
    ...llmsFullPaths(handbook).map((path) => [path, []] as const),
  ]);

/** The same for interviewers, besides. */
const standingForInterviewers = (handbook: Handbook, checks: readonly Rule[]): Pages =>
  new Map<string, readonly string[]>([
    ['/interviewer/', interviewerLists(handbook)],
    ...Object.values(INTERVIEWER_TOOLS).map((path) => [path, []] as const),
    [LOOK_FOR_PATH, lookForIds(handbook)],
    [COVERAGE_CSV_PATH, []],
    [SCORECARD_SCHEMA_PATH, []],
    [MESSAGES_PATH, groupsOf(handbook, 'messages', 'interviewer').map(({ id }) => id)],
    ...handbook.roles.map(({ id }) => [invitePath(id), INVITE_PARTS] as const),
    ...filledPrompts(handbook).map(({ path }) => [path, []] as const),
    [CHECKS_PATH, CHECKS_PARTS],
    ...checks.map((rule) => [checkPath(rule.id), rulePartsOf(rule)] as const),
  ]);

/** The lists of the interviewers' start page: of the kinds with a page there, those that are filled. */
export const interviewerLists = (handbook: Handbook): Kind[] =>
  menuOf('interviewer').filter((kind) => entriesOf(handbook, kind).some((entry) => hasPage(entry, 'interviewer')));

/** The kind whose pages stand below a first part of an address. */
const kindOfSection = (section: string): Kind | undefined =>
  KIND_NAMES.find((kind) => kindOf(kind).section === section);

/** The entry whose page an address would be. */
export function entryAt(path: string): { kind: Kind; id: string; side: Side } | undefined {
  const [, side, section = '', id = ''] = /^\/(interviewer\/)?([a-z-]+)\/([a-z0-9-]+)\/$/.exec(path) ?? [];
  const kind = kindOfSection(section);
  return kind && { kind, id, side: side === undefined ? 'candidate' : 'interviewer' };
}

function idsOfEntryAt(handbook: Handbook, path: string, audience: Audience): string[] | undefined {
  const at = entryAt(path);
  if (!at || (at.side === 'interviewer' && audience === 'candidate')) return undefined;
  return entryPageIds(handbook, at.kind, at.id, at.side);
}

/** The ids of the page of a session at an address: of what candidates read, or of its kit. */
function sessionIds(handbook: Handbook, path: string, audience: Audience): string[] | undefined {
  const [, roleId = '', id = ''] = /\/([a-z0-9-]+)\/([a-z0-9-]+)\/$/.exec(path) ?? [];
  const role = entryById(handbook.roles, roleId);
  const session = role && sessionsOf(role).find((own) => own.id === id);
  if (!session) return undefined;
  if (path === sessionPath(roleId, id)) return candidateSessionParts(handbook, role, session);
  return audience === 'interviewer' && path === sessionKitPath(roleId, id)
    ? sessionPageIds(handbook, role, session)
    : undefined;
}

/** The ids of the preparation pack at an address: its sessions. */
function packIds(handbook: Handbook, path: string): string[] | undefined {
  const role = handbook.roles.find(({ id }) => packPath(id) === path);
  return role && sessionsOf(role).map((session) => session.id);
}

/** The pages of a site, and what links may point to. */
export interface SiteMap {
  /** Every page, as an address without the base path. */
  paths: readonly string[];
  /**
   * The ids that a link to a page may point to, or undefined if there is no such page for this audience.
   * `path` is an address on the site without its base path, its query and its fragment.
   */
  idsOf: (path: string) => ReadonlySet<string> | undefined;
}

/** The map of a site. `checks` are the rules that have a page there; each page is looked up once. */
export function siteMapOf(handbook: Handbook, audience: Audience, checks: readonly Rule[]): SiteMap {
  const standing = new Map([
    ...standingPages(handbook),
    ...(audience === 'interviewer' ? standingForInterviewers(handbook, checks) : []),
  ]);
  const known = new Map<string, ReadonlySet<string> | undefined>();
  return {
    paths: [
      ...standing.keys(),
      ...KIND_NAMES.flatMap((kind) =>
        entriesOf(handbook, kind).flatMap((entry) =>
          sidesFor(audience)
            .filter((side) => hasPage(entry, side))
            .map((side) => pathOn(side, kind, entry.id)),
        ),
      ),
      ...handbook.roles.map(({ id }) => packPath(id)),
      ...handbook.roles.flatMap((role) =>
        sessionsOf(role).flatMap(({ id }) => sidesFor(audience).map((side) => sessionPathOn(side, role.id, id))),
      ),
    ],
    idsOf: (path) => {
      if (!known.has(path)) {
        const ids =
          idsOfEntryAt(handbook, path, audience) ??
          packIds(handbook, path) ??
          sessionIds(handbook, path, audience) ??
          standing.get(path);
        known.set(path, ids && new Set(ids));
      }
      return known.get(path);
    },
  };
}
