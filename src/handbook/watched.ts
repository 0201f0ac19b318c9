import type { InterviewTypeInterviewer } from './entities/interview-types/schema.ts';
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

function watchedIn(handbook: Handbook, type: InterviewTypeEntry, competency: string): WatchedInKit[] {
  const kit = type.interviewer;
  if (!kit) return [];
  const isOf = (item: { competency: string }) => item.competency === competency;
  const ofVariants = type.candidate.variants.flatMap(({ id, title }) =>
    (kit.variants.find((own) => own.id === id)?.lookFor ?? [])
      .filter(isOf)
      .map((item) => ({ ...item, variant: { id, title } })),
  );
  const lookFor = [...kit.lookFor.filter(isOf), ...ofVariants];
  const signals = kit.signals.filter(isOf);
  if (lookFor.length === 0 && signals.length === 0) return [];
  return [{ type, lookFor, signals, roles: [...new Set(usesOfType(handbook, type.id).map(({ role }) => role.id))] }];
}

/** What the kits of all interviews that assess a competency watch for in it; those that are there for it come first. */
export const watchedFor = (handbook: Handbook, competency: string): WatchedInKit[] =>
  typesAssessing(handbook, competency).flatMap(({ type }) => watchedIn(handbook, type, competency));
