import { conductOf, labelsById } from './conduct.ts';
import { isRated } from './coverage.ts';
import { isDraft } from './draft.ts';
import { KIND_NAMES, SCHEMAS, type Kind } from './entities/schemas.ts';
import { formerNamesOf } from './lineage.ts';
import type {
  Entry,
  Handbook,
  InterviewTypeEntry,
  Lists,
  ResolvedSession,
  RoleEntry,
  Source,
  StageEntry,
  Step,
} from './model.ts';
import { compare } from './issues.ts';
import type { Company } from './schemas/company.ts';
import type { WrittenConduct } from './entities/roles/conduct-schema.ts';
import type { Session } from './entities/roles/schema.ts';
import type { InterviewType, Variant } from './entities/interview-types/schema.ts';
import { withProcessOf } from './shared-process.ts';
import { leastOfProcess, leastOfStep, resolveAgenda, totalsOfProcess, totalsOfStep } from './timing.ts';

/** What a model is built from. */
export interface HandbookInput {
  company: Company;
  /** Files that passed their schema. */
  sources: readonly Source[];
  /** Whether the interviewer side was loaded: without it no finding is about a missing side. */
  interviewerSide: boolean;
  /** Entries whose files are broken: a reference to them is not a second mistake. */
  broken?: readonly { kind: Kind; id: string }[];
}

type AnyEntry = Entry<unknown, unknown>;

const keyOf = ({ kind, id }: Pick<Source, 'kind' | 'id'>) => `${kind}/${id}`;

/** The files whose entry is no draft: a draft on one side is one on both. */
export function published(sources: readonly Source[]): Source[] {
  const drafts = new Set(sources.filter(isDraft).map(keyOf));
  return drafts.size === 0 ? [...sources] : sources.filter((source) => !drafts.has(keyOf(source)));
}

/** The sides of one entry, joined by kind and id. Drafts are left out, with their other side. */
function joinSides(sources: readonly Source[]): Map<Kind, AnyEntry[]> {
  const joined = new Map<string, Source[]>();
  for (const source of published(sources)) {
    const key = keyOf(source);
    const sides = joined.get(key);
    if (sides) sides.push(source);
    else joined.set(key, [source]);
  }
  const entries = new Map<Kind, AnyEntry[]>(KIND_NAMES.map((kind) => [kind, []]));
  for (const sides of joined.values()) {
    const candidate = sides.find((source) => source.side === 'candidate');
    const interviewer = sides.find((source) => source.side === 'interviewer');
    const { kind, id } = sides[0]!;
    const named = (candidate?.data ?? interviewer?.data) as { title?: string; summary?: string };
    // What both sides share stands on the candidates': without it there is no entry.
    if (named.title === undefined || (SCHEMAS[kind].twins && !candidate)) continue;
    entries.get(kind)!.push({
      kind,
      id,
      title: named.title,
      summary: named.summary ?? '',
      candidate: candidate?.data,
      interviewer: interviewer?.data,
      sources: { ...(candidate && { candidate }), ...(interviewer && { interviewer }) },
    });
  }
  for (const list of entries.values()) list.sort((a, b) => compare(a.title, b.title) || compare(a.id, b.id));
  return entries;
}

/** The facts of a type as one of its variants states them, or as the type does. */
export function factsOf(type: InterviewType, variant: Variant | undefined) {
  return {
    duration: variant?.duration ?? type.duration,
    interviewers: variant?.interviewers ?? type.interviewers,
    format: variant?.format ?? type.format,
    agenda: variant?.agenda ?? type.agenda,
    selfPaced: variant?.selfPaced ?? type.selfPaced,
    assesses: variant?.assesses ?? type.assesses,
    tools: variant?.tools ?? type.tools,
    pay: variant?.pay ?? type.pay,
  };
}

/** A role, as far as it says how one of its sessions is held. */
interface HeldBy {
  conduct: WrittenConduct | undefined;
  labelOf: ReadonlyMap<string, string>;
}

/** A session with its facts: one duration, one number of interviewers, one agenda. */
export function resolveSession(
  written: Session,
  type: InterviewTypeEntry,
  by: HeldBy = { conduct: undefined, labelOf: new Map() },
): ResolvedSession {
  const variant = type.candidate.variants.find((candidate) => candidate.id === written.variant);
  const facts = factsOf(type.candidate, variant);
  const live = written.discussedIn === undefined && facts.duration !== undefined;
  const minutes = live ? (written.minutes ?? facts.duration!.min) : 0;
  const interviewers = live ? (written.interviewers ?? facts.interviewers?.count.min ?? written.seats?.length ?? 0) : 0;
  const assesses = facts.assesses ?? { primary: [], secondary: [] };
  const seats = written.seats ?? [];
  const toHold = { id: written.id, minutes, variant: variant?.id, rated: isRated({ assesses }), labels: seats };
  return {
    id: written.id,
    formerly: written.formerly,
    type,
    variant,
    minutes,
    isAverage: live && facts.duration?.average === true,
    interviewers,
    breakAfter: written.breakAfter,
    focus: written.focus,
    seats,
    discussedIn: written.discussedIn,
    selfPaced: facts.selfPaced,
    assesses,
    pay: written.pay ?? facts.pay,
    agenda: live ? resolveAgenda(facts.agenda, minutes) : [],
    conduct: conductOf(toHold, by.conduct, type.interviewer, by.labelOf),
    written,
  };
}

/** A role with the process of the one that it names. */
function likeAnother<R extends Omit<RoleEntry, 'process' | 'totals' | 'least'>>(
  role: R,
  roles: ReadonlyMap<string, R>,
): R {
  const other = role.candidate.like === undefined ? undefined : roles.get(role.candidate.like);
  return other ? withProcessOf(role, other) : role;
}

function resolveRole(
  entry: Omit<RoleEntry, 'process' | 'totals' | 'least'>,
  stages: ReadonlyMap<string, StageEntry>,
  types: ReadonlyMap<string, InterviewTypeEntry>,
): RoleEntry {
  const labelOf = labelsById(entry.candidate.process.flatMap(({ sessions }) => sessions));
  const conducts = new Map(entry.interviewer?.sessions.map((conduct) => [conduct.session, conduct]));
  const process = entry.candidate.process.flatMap((step): Step[] => {
    const stage = stages.get(step.stage);
    if (!stage) return [];
    const sessions = step.sessions.flatMap((session) => {
      const type = types.get(session.interview);
      return type ? [resolveSession(session, type, { conduct: conducts.get(session.id), labelOf })] : [];
    });
    const { text, splits, optional, oneOf } = step;
    const open = { sessions, optional, oneOf };
    return [{ stage, text, splits, ...open, totals: totalsOfStep(open), least: leastOfStep(open) }];
  });
  return { ...entry, process, totals: totalsOfProcess(process), least: leastOfProcess(process) };
}

/** Joins the sides of every entry and resolves what resolves; what does not is for the rules to say. */
export function resolveHandbook({ company, sources, interviewerSide }: HandbookInput): Handbook {
  const entries = joinSides(sources);
  const list = <E>(kind: Kind) => entries.get(kind) as unknown as E[];
  const byId = <E extends { id: string }>(items: readonly E[]) => new Map(items.map((item) => [item.id, item]));

  const types = byId(list<InterviewTypeEntry>('interview-types'));
  const stages = byId(list<StageEntry>('stages'));
  const roles = byId(list<RoleEntry>('roles'));
  entries.set(
    'roles',
    list<RoleEntry>('roles').map((role) => resolveRole(likeAnother(role, roles), stages, types)),
  );
  return {
    ...(Object.fromEntries([...entries].map(([kind, of]) => [SCHEMAS[kind].key, of])) as unknown as Lists),
    interviewerSide,
    company,
    formerNames: [...entries].flatMap(([kind, of]) =>
      formerNamesOf(
        kind,
        of.flatMap(({ sources: { candidate, interviewer } }) => candidate ?? interviewer ?? []),
      ),
    ),
  };
}
