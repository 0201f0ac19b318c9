import { sessionsOf } from './coverage.ts';
import { entriesOf, entryById } from './entries.ts';
import { ratedInKit } from './kit.ts';
import { KIND_NAMES, type Audience, type Kind } from './kinds.ts';
import type {
  CompetencyEntry,
  Handbook,
  InterviewTypeEntry,
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

/** A part of a page that a link may point to. */
export interface Section {
  id: string;
  title: string;
}

const when = (present: boolean, id: string, title: string): Section[] => (present ? [{ id, title }] : []);

/** The parts of an interview's page for candidates, in the order in which a candidate asks for them. */
export function interviewSections({ candidate: type }: InterviewTypeEntry): Section[] {
  return [
    ...when(type.agenda.length > 0, 'agenda', 'Minute by minute'),
    ...when(type.selfPaced !== undefined, 'on-your-own', 'Work on your own'),
    ...when(type.interviewers !== undefined, 'who-you-meet', 'Who you meet'),
    ...when(type.prepare.length > 0, 'prepare', 'How to prepare'),
    ...when(type.materials.length > 0, 'materials', 'What you are given beforehand'),
    ...when(type.variants.length > 0, 'variants', 'Variants'),
    { id: 'assessed', title: 'What we assess, and what we do not' },
    ...when(type.pitfalls.length > 0, 'pitfalls', 'What often goes wrong'),
    ...when(type.exampleQuestions.length > 0, 'examples', 'Questions of this kind'),
    { id: 'ai-assistants', title: 'AI assistants' },
    { id: 'accommodations', title: 'Accommodations' },
    { id: 'after', title: 'What happens after' },
    { id: 'ask-us', title: 'What you might ask us' },
    ...when(type.resources.length > 0, 'resources', 'Worth reading'),
  ];
}

/** The parts of an interview's kit, in the order in which an interviewer needs them. */
export function kitSections(entry: InterviewTypeEntry): Section[] {
  const { candidate: type, interviewer: kit } = entry;
  if (!kit) return [];
  return [
    ...when(type.format === 'informal', 'unscored', 'Nothing is rated here'),
    ...when(kit.before.length > 0, 'before', 'Before'),
    ...when(type.agenda.length > 0, 'agenda', 'The agenda'),
    ...when(kit.opening !== undefined, 'opening', 'Opening words'),
    ...when(kit.during.length > 0, 'during', 'During'),
    ...when(kit.exercises.length > 0, 'exercises', 'Exercises'),
    ...when(
      kit.questions.some((question) => !question.reserve),
      'questions',
      'Core questions',
    ),
    ...when(
      kit.questions.some((question) => question.reserve),
      'reserve',
      'Reserve questions',
    ),
    ...when(kit.lookFor.length > 0, 'look-for', 'What to look for'),
    ...when(type.variants.length > 0, 'variants', 'Variants'),
    ...when(kit.signals.length > 0, 'signals', 'Signals'),
    ...when(ratedInKit(entry).length > 0, 'rating', 'Rating with anchors'),
    ...when(kit.closing !== undefined, 'closing', 'Closing words'),
    ...when(kit.after.length > 0, 'after', 'After'),
    ...when(kit.mayRun !== undefined, 'may-run', 'Who may run it'),
    ...when(kit.resources.length > 0, 'resources', 'Internal pages'),
  ];
}

/** The parts of a stage's page for candidates. */
export function stageSections({ candidate: stage }: StageEntry): Section[] {
  return [
    ...when(stage.interviewTypes.length > 0, 'interviews', 'Interviews in this stage'),
    ...when(stage.prepare.length > 0, 'prepare', 'What to have ready'),
    { id: 'after', title: 'What happens next' },
    { id: 'reschedule', title: 'Moving the date' },
    { id: 'roles', title: 'Roles with this stage' },
  ];
}

/** The parts of a stage's page for interviewers. */
export function stageKitSections({ interviewer: kit }: StageEntry): Section[] {
  if (!kit) return [];
  return [
    ...when(kit.run.length > 0, 'run', 'How to run it'),
    ...when(kit.criteria.length > 0, 'criteria', 'What is decided on'),
    ...when(kit.ends.length > 0, 'ends', 'What ends the process here'),
    ...when(kit.handOver !== undefined, 'hand-over', 'Hand-over'),
    ...when(kit.decisionRule !== undefined, 'decision', 'Decision rule'),
  ];
}

/** The parts of a role's page for candidates. */
export function roleSections({ candidate: role }: RoleEntry, handbook: Handbook): Section[] {
  return [
    { id: 'process', title: 'The process, drawn to scale' },
    { id: 'sessions', title: 'Session by session' },
    { id: 'prepare', title: 'One preparation list' },
    ...when(role.depthAreas.length > 0, 'depth', 'Where this role goes deeper'),
    ...when(role.lookFor.length > 0, 'look-for', 'What we look for'),
    { id: 'assessed', title: 'What is assessed where' },
    { id: 'ai-assistants', title: 'AI assistants, session by session' },
    ...when(
      handbook.company.families.some(({ id }) => id === role.family) || handbook.archetypes.length > 0,
      'elsewhere',
      'How such loops differ',
    ),
  ];
}

/** The parts of a role's preparation pack: its sessions, in order. */
export function packSections(role: RoleEntry): Section[] {
  return sessionsOf(role).map(({ id, type }) => ({ id, title: type.title }));
}

/** The parts of a role's page for interviewers. */
export function roleKitSections({ interviewer: role }: RoleEntry): Section[] {
  return [
    { id: 'cost', title: 'What it costs both sides' },
    { id: 'staffing', title: 'Who interviews for what' },
    ...when((role?.expectations.length ?? 0) > 0, 'expectations', 'What this level means'),
    ...when((role?.ratings.length ?? 0) > 0, 'ratings', 'Ratings this role needs'),
    { id: 'coverage', title: 'Coverage' },
    { id: 'review', title: 'Review of the loop' },
    { id: 'what-if', title: 'What if' },
    ...when(role?.debrief !== undefined, 'debrief', 'The debrief'),
    ...when(role?.decisionRule !== undefined, 'decision', 'Decision rule'),
  ];
}

/** The parts of a competency's page for candidates. */
export function competencySections({ candidate: competency }: CompetencyEntry): Section[] {
  return [
    ...when(competency.show.length > 0, 'show', 'How you can show it'),
    { id: 'where', title: 'Where we look at it' },
  ];
}

/** The parts of a competency's page for interviewers. */
export function competencyKitSections({ interviewer: kit }: CompetencyEntry): Section[] {
  if (!kit) return [];
  return [
    { id: 'anchors', title: 'Anchors' },
    ...when(kit.confusedWith.length > 0, 'confused-with', 'Easily confused with'),
    { id: 'where', title: 'Where it is rated' },
  ];
}

/** The parts of the list of checks. */
export const CHECKS_SECTIONS: readonly Section[] = [
  { id: 'now', title: 'What fails now' },
  { id: 'set-aside', title: 'What entries set aside' },
  { id: 'all', title: 'All checks' },
];

/** The parts of a check's page. */
export function ruleSections(rule: Rule): Section[] {
  return [
    { id: 'why', title: 'Why' },
    { id: 'example', title: 'An example' },
    { id: 'fix', title: 'How to mend it' },
    ...when(rule.thresholds !== undefined, 'thresholds', 'Thresholds'),
    ...when(isConfigurable(rule), 'set-aside', 'Setting it aside'),
    { id: 'now', title: 'What it finds now' },
  ];
}

/** Themes of the questions to ask us, in the order of their first question. */
export function questionThemes(questions: readonly QuestionEntry[]): string[] {
  return [...new Set(questions.map((question) => question.candidate.theme))];
}

const bodyIds = (source: Source | undefined) => source?.body?.headings.map((heading) => heading.slug) ?? [];
const idsOf = (sections: readonly Section[]) => sections.map((section) => section.id);

function candidatePageIds(handbook: Handbook, kind: Kind, id: string): string[] | undefined {
  const entry = entryById(entriesOf(handbook, kind), id);
  if (!entry?.candidate) return undefined;
  const body = bodyIds(entry.sources.candidate);
  switch (kind) {
    case 'interview-types': {
      const type = entry as InterviewTypeEntry;
      return [
        ...body,
        ...idsOf(interviewSections(type)),
        ...type.candidate.variants.map((variant) => `variant-${variant.id}`),
      ];
    }
    case 'stages':
      return [...body, ...idsOf(stageSections(entry as StageEntry))];
    case 'roles':
      return [...body, ...idsOf(roleSections(entry as RoleEntry, handbook))];
    case 'competencies':
      return [...body, ...idsOf(competencySections(entry as CompetencyEntry))];
    case 'guides':
      return id === 'how-loops-differ'
        ? [...body, ...handbook.archetypes.map((archetype) => archetype.id), 'families']
        : body;
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
      return type.interviewer && [...body, ...idsOf(kitSections(type))];
    }
    case 'stages':
      return entry.interviewer ? [...body, ...idsOf(stageKitSections(entry as StageEntry))] : undefined;
    case 'roles':
      return [...body, ...idsOf(roleKitSections(entry as RoleEntry))];
    case 'competencies':
      return entry.interviewer ? [...body, ...idsOf(competencyKitSections(entry as CompetencyEntry))] : undefined;
    case 'guides':
    case 'prompts':
      return entry.interviewer ? body : undefined;
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
    [CHECKS_PATH, idsOf(CHECKS_SECTIONS)],
    ...RULES.map((rule): [string, string[]] => [checkPath(rule.id), idsOf(ruleSections(rule))]),
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
  const standing = standingPages(handbook).get(path);
  if (standing) return new Set(standing);
  const own = audience === 'interviewer' ? standingForInterviewers().get(path) : undefined;
  if (own) return new Set(own);
  const pack = packRole(handbook, path);
  if (pack) return new Set(idsOf(packSections(pack)));
  const parts = /^\/(interviewer\/)?([a-z-]+)\/([a-z0-9-]+)\/$/.exec(path);
  const kind = KIND_OF_SECTION.get(parts?.[2] ?? '');
  if (!parts || !kind) return undefined;
  const id = parts[3]!;
  if (parts[1] === undefined) {
    const ids = candidatePageIds(handbook, kind, id);
    return ids && new Set(ids);
  }
  const ids = audience === 'interviewer' ? interviewerPageIds(handbook, kind, id) : undefined;
  return ids && new Set(ids);
}

/** The role whose preparation pack stands at an address. */
function packRole(handbook: Handbook, path: string): RoleEntry | undefined {
  const id = /^\/roles\/([a-z0-9-]+)\/pack\/$/.exec(path)?.[1];
  return id === undefined ? undefined : entryById(handbook.roles, id);
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
