import { sessionsOf } from './coverage.ts';
import { entriesOf, entryById } from './entries.ts';
import { kitItemIds, promptIds, sourceIds, variantIds } from './item-ids.ts';
import { ratedInKit } from './kit.ts';
import { KIND_NAMES, type Audience, type Kind } from './kinds.ts';
import type {
  CompetencyEntry,
  GuideEntry,
  Handbook,
  InterviewTypeEntry,
  PromptEntry,
  QuestionEntry,
  RoleEntry,
  Source,
  StageEntry,
} from './model.ts';
import {
  candidatePath,
  checkPath,
  CHECKS_PATH,
  COMPARE_PATH,
  COVERAGE_CSV_PATH,
  COVERAGE_PATH,
  interviewerPath,
  packPath,
} from './routes.ts';
import { RULES } from './rules/index.ts';
import { isConfigurable, type Rule } from './rules/types.ts';

/** Ids of the parts that a page has, in their order: links may point to them, and each has a heading. */
const present = <Id extends string>(parts: Record<Id, boolean>): Id[] =>
  (Object.keys(parts) as Id[]).filter((id) => parts[id]);

/** The parts of an interview's page for candidates, in the order in which a candidate asks for them. */
export function interviewSections({ candidate: type }: InterviewTypeEntry) {
  return present({
    agenda: type.agenda.length > 0,
    'on-your-own': type.selfPaced !== undefined,
    'who-you-meet': type.interviewers !== undefined,
    prepare: type.prepare.length > 0,
    materials: type.materials.length > 0,
    variants: type.variants.length > 0,
    assessed: true,
    pitfalls: type.pitfalls.length > 0,
    examples: type.exampleQuestions.length > 0,
    'ai-assistants': true,
    accommodations: true,
    after: true,
    'ask-us': true,
    resources: type.resources.length > 0,
  });
}

/** The parts of an interview's kit, in the order in which an interviewer needs them. */
export function kitSections(entry: InterviewTypeEntry) {
  const { candidate: type, interviewer: kit } = entry;
  if (!kit) return [];
  return present({
    unscored: type.format === 'informal',
    before: kit.before.length > 0,
    agenda: type.agenda.length > 0,
    opening: kit.opening !== undefined,
    during: kit.during.length > 0,
    exercises: kit.exercises.length > 0,
    questions: kit.questions.some((question) => !question.reserve),
    reserve: kit.questions.some((question) => question.reserve),
    'look-for': kit.lookFor.length > 0,
    variants: type.variants.length > 0,
    signals: kit.signals.length > 0,
    rating: ratedInKit(entry).length > 0,
    closing: kit.closing !== undefined,
    after: kit.after.length > 0,
    'may-run': kit.mayRun !== undefined,
    resources: kit.resources.length > 0,
  });
}

/** The parts of a stage's page for candidates. */
export function stageSections({ candidate: stage }: StageEntry) {
  return present({
    interviews: stage.interviewTypes.length > 0,
    prepare: stage.prepare.length > 0,
    after: true,
    reschedule: true,
    roles: true,
  });
}

/** The parts of a stage's page for interviewers. */
export function stageKitSections({ interviewer: kit }: StageEntry) {
  if (!kit) return [];
  return present({
    run: kit.run.length > 0,
    criteria: kit.criteria.length > 0,
    ends: kit.ends.length > 0,
    'hand-over': kit.handOver !== undefined,
    decision: kit.decisionRule !== undefined,
  });
}

/** The parts of a role's page for candidates. */
export function roleSections({ candidate: role }: RoleEntry, handbook: Handbook) {
  return present({
    process: true,
    sessions: true,
    prepare: true,
    depth: role.depthAreas.length > 0,
    'look-for': role.lookFor.length > 0,
    assessed: true,
    'ai-assistants': true,
    elsewhere: handbook.company.families.some(({ id }) => id === role.family) || handbook.archetypes.length > 0,
  });
}

/** The parts of a role's page for interviewers. */
export function roleKitSections({ interviewer: role }: RoleEntry) {
  return present({
    cost: true,
    staffing: true,
    expectations: (role?.expectations.length ?? 0) > 0,
    ratings: (role?.ratings.length ?? 0) > 0,
    coverage: true,
    review: true,
    'what-if': true,
    debrief: role?.debrief !== undefined,
    decision: role?.decisionRule !== undefined,
  });
}

/** The parts of a competency's page for candidates. */
export function competencySections({ candidate: competency }: CompetencyEntry) {
  return present({
    show: competency.show.length > 0,
    where: true,
  });
}

/** The parts of a competency's page for interviewers. */
export function competencyKitSections({ interviewer: kit }: CompetencyEntry) {
  if (!kit) return [];
  return present({
    anchors: true,
    'confused-with': kit.confusedWith.length > 0,
    where: true,
  });
}

/** The parts of the list of checks. */
export const CHECKS_SECTIONS = ['now', 'set-aside', 'all'] as const;

/** The parts of a check's page. */
export function ruleSections(rule: Rule) {
  return present({
    why: true,
    example: true,
    fix: true,
    thresholds: rule.thresholds !== undefined,
    'set-aside': isConfigurable(rule),
    now: true,
  });
}

/** Themes of the questions to ask us, in the order of their first question. */
export function questionThemes(questions: readonly QuestionEntry[]): string[] {
  return [...new Set(questions.map((question) => question.candidate.theme))];
}

const bodyIds = (source: Source | undefined) => source?.body?.headings.map((heading) => heading.slug) ?? [];

function candidatePageIds(handbook: Handbook, kind: Kind, id: string): string[] | undefined {
  const entry = entryById(entriesOf(handbook, kind), id);
  if (!entry?.candidate) return undefined;
  const body = bodyIds(entry.sources.candidate);
  switch (kind) {
    case 'interview-types': {
      const type = entry as InterviewTypeEntry;
      return [...body, ...interviewSections(type), ...variantIds(type)];
    }
    case 'stages':
      return [...body, ...stageSections(entry as StageEntry)];
    case 'roles':
      return [...body, ...roleSections(entry as RoleEntry, handbook)];
    case 'competencies':
      return [...body, ...competencySections(entry as CompetencyEntry)];
    case 'guides': {
      const own = [...body, ...sourceIds(entry as GuideEntry, 'candidate')];
      return id === 'how-loops-differ' ? [...own, ...handbook.archetypes.map((one) => one.id), 'families'] : own;
    }
    default:
      return undefined;
  }
}

function interviewerPageIds(handbook: Handbook, kind: Kind, id: string): string[] | undefined {
  const entry = entryById(entriesOf(handbook, kind), id);
  if (!entry) return undefined;
  const body = bodyIds(entry.sources.interviewer);
  switch (kind) {
    case 'interview-types': {
      const type = entry as InterviewTypeEntry;
      return type.interviewer && [...body, ...kitSections(type), ...kitItemIds(type)];
    }
    case 'stages':
      return entry.interviewer ? [...body, ...stageKitSections(entry as StageEntry)] : undefined;
    case 'roles':
      return [...body, ...roleKitSections(entry as RoleEntry)];
    case 'competencies':
      return entry.interviewer ? [...body, ...competencyKitSections(entry as CompetencyEntry)] : undefined;
    case 'guides':
      return entry.interviewer ? [...body, ...sourceIds(entry as GuideEntry, 'interviewer')] : undefined;
    case 'prompts':
      return [...body, ...promptIds(entry as PromptEntry)];
    default:
      return undefined;
  }
}

/** Pages that every site has, whatever its content; with the ids a link may point to. */
function standingPages(handbook: Handbook): Map<string, string[]> {
  const ids = (kind: Kind) => entriesOf(handbook, kind).map((entry) => entry.id);
  return new Map<string, string[]>([
    ['/', []],
    ['/roles/', []],
    ['/interviews/', []],
    ['/stages/', []],
    ['/competencies/', []],
    ['/questions-to-ask/', [...ids('questions-to-ask'), ...questionThemes(handbook.questionsToAsk)]],
    ['/practice/', ids('practice')],
    ['/guides/', []],
    ['/renamed/', []],
    ['/handbook.json', []],
    ['/handbook.schema.json', []],
    ['/llms.txt', []],
  ]);
}

/** The same for interviewers, besides. */
function standingForInterviewers(): Map<string, string[]> {
  return new Map<string, string[]>([
    ['/interviewer/', []],
    [COVERAGE_PATH, []],
    [COVERAGE_CSV_PATH, []],
    [COMPARE_PATH, []],
    [CHECKS_PATH, [...CHECKS_SECTIONS]],
    ...RULES.map((rule): [string, string[]] => [checkPath(rule.id), ruleSections(rule)]),
  ]);
}

/** The kind whose pages stand below a first part of an address. */
const KIND_OF_SECTION = new Map<string, Kind>(
  (['interview-types', 'stages', 'roles', 'competencies', 'guides', 'prompts'] satisfies Kind[]).map((kind) => [
    candidatePath(kind, 'x').split('/')[1]!,
    kind,
  ]),
);

/**
 * The ids that a link to a page may point to, or undefined if there is no such page for this audience.
 * `path` is an address on the site without its base path, its query and its fragment.
 */
export function headingIdsOfPage(handbook: Handbook, path: string, audience: Audience): Set<string> | undefined {
  const ids =
    entryPageIds(handbook, path, audience) ??
    packRoleIds(handbook, path) ??
    standingPages(handbook).get(path) ??
    (audience === 'interviewer' ? standingForInterviewers().get(path) : undefined);
  return ids && new Set(ids);
}

/** The ids of an entry's page at an address, those of its text first. One that stands twice is a clash. */
export function entryPageIds(handbook: Handbook, path: string, audience: Audience): string[] | undefined {
  const [, side, section = '', id = ''] = /^\/(interviewer\/)?([a-z-]+)\/([a-z0-9-]+)\/$/.exec(path) ?? [];
  const kind = KIND_OF_SECTION.get(section);
  if (!kind) return undefined;
  if (side === undefined) return candidatePageIds(handbook, kind, id);
  return audience === 'interviewer' ? interviewerPageIds(handbook, kind, id) : undefined;
}

/** The ids of the preparation pack at an address. */
function packRoleIds(handbook: Handbook, path: string): string[] | undefined {
  const id = /^\/roles\/([a-z0-9-]+)\/pack\/$/.exec(path)?.[1];
  const role = id === undefined ? undefined : entryById(handbook.roles, id);
  return role && sessionsOf(role).map((session) => session.id);
}

/** Every page of a site, as addresses without the base path. */
export function pagePaths(handbook: Handbook, audience: Audience): string[] {
  const entryPages = KIND_NAMES.flatMap((kind) =>
    entriesOf(handbook, kind).flatMap(({ id }) => [
      ...(candidatePageIds(handbook, kind, id) ? [candidatePath(kind, id)] : []),
      ...(audience === 'interviewer' && interviewerPageIds(handbook, kind, id) ? [interviewerPath(kind, id)] : []),
    ]),
  );
  return [
    ...standingPages(handbook).keys(),
    ...(audience === 'interviewer' ? standingForInterviewers().keys() : []),
    ...entryPages,
    ...handbook.roles.map(({ id }) => packPath(id)),
  ];
}
