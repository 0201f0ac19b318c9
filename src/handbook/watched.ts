import type { InterviewTypeInterviewer } from './entities/interview-types/schema.ts';
import { ratedInKit } from './kit.ts';
import type { Handbook, InterviewTypeEntry } from './model.ts';
import { typesAssessing, usesOfType } from './usage.ts';

type Kit = InterviewTypeInterviewer;

/** What the kit of an interview says of one competency: what to look for, and pairs of good and bad signals. */
export interface WatchedInKit {
  type: InterviewTypeEntry;
  /** In the order of the kit; a variant's own name the variant. */
  lookFor: readonly (Kit['lookFor'][number] & { variant?: { id: string; title: string } })[];
  signals: Kit['signals'];
  /** Ids of the roles that have a session of it. */
  roles: readonly string[];
}

/** The lines of a kit that are of one competency. */
function linesOf(type: InterviewTypeEntry, competency: string): Pick<WatchedInKit, 'lookFor' | 'signals'> {
  const kit = type.interviewer;
  if (!kit) return { lookFor: [], signals: [] };
  const isOf = (item: { competency: string }) => item.competency === competency;
  const ofVariants = type.candidate.variants.flatMap(({ id, title }) =>
    (kit.variants.find((own) => own.id === id)?.lookFor ?? [])
      .filter(isOf)
      .map((item) => ({ ...item, variant: { id, title } })),
  );
  return { lookFor: [...kit.lookFor.filter(isOf), ...ofVariants], signals: kit.signals.filter(isOf) };
}

/** What a kit says of a competency that it rates, or that it looks for all the same. */
export interface WatchedCompetency extends Pick<WatchedInKit, 'lookFor' | 'signals'> {
  competency: string;
  /** Ids of the variants that rate it; undefined where every setting of the interview does. */
  variants: readonly string[] | undefined;
}

/** What a kit says of each competency: first of those that the interview rates, then of those that only variants do. */
export function watchedByCompetency(type: InterviewTypeEntry): WatchedCompetency[] {
  const kit = type.interviewer;
  const rated = ratedInKit(type);
  const variantsOf = new Map(rated.map(({ id, variants }) => [id, variants]));
  const named = [...(kit?.lookFor ?? []), ...(kit?.signals ?? [])].map(({ competency }) => competency);
  return [...new Set([...variantsOf.keys(), ...named])].map((competency) => ({
    competency,
    variants: variantsOf.get(competency),
    ...linesOf(type, competency),
  }));
}

function watchedIn(handbook: Handbook, type: InterviewTypeEntry, competency: string): WatchedInKit[] {
  const { lookFor, signals } = linesOf(type, competency);
  if (lookFor.length === 0 && signals.length === 0) return [];
  return [{ type, lookFor, signals, roles: [...new Set(usesOfType(handbook, type.id).map(({ role }) => role.id))] }];
}

/** What the kits of all interviews that assess a competency watch for in it; those that are there for it come first. */
export const watchedFor = (handbook: Handbook, competency: string): WatchedInKit[] =>
  typesAssessing(handbook, competency).flatMap(({ type }) => watchedIn(handbook, type, competency));
