import type { Handbook, InterviewTypeEntry } from '../model.ts';
import { factsOf } from '../resolve.ts';
import { usesOfType } from '../usage.ts';

/** An interview or one of its variants, by their titles. */
export interface Held {
  interview: string;
  variant?: string;
}

/** One way in which an interview is held: as the type states it, or as one of its variants does. */
export interface Setting {
  /** What messages call it by. */
  held: Held;
  variant: string | undefined;
  /** Where its facts stand in the candidate's file. */
  path: readonly PropertyKey[];
  facts: ReturnType<typeof factsOf>;
  /** Which facts it states by itself; the type states all it has. */
  states: (fact: 'duration' | 'agenda' | 'assesses' | 'selfPaced') => boolean;
}

/** The type itself, then its variants. */
export function settingsOf({ title, candidate: type }: InterviewTypeEntry): Setting[] {
  return [
    {
      held: { interview: title },
      variant: undefined,
      path: [],
      facts: factsOf(type, undefined),
      states: (fact) => type[fact] !== undefined,
    },
    ...type.variants.map((variant, index) => ({
      held: { interview: title, variant: variant.title },
      variant: variant.id,
      path: ['variants', index],
      facts: factsOf(type, variant),
      states: (fact: 'duration' | 'agenda' | 'assesses' | 'selfPaced') => variant[fact] !== undefined,
    })),
  ];
}

/** The settings that candidates can meet: of an interview with variants, the type itself only where a role has it so. */
export function heldSettings(handbook: Handbook, type: InterviewTypeEntry): Setting[] {
  const settings = settingsOf(type);
  const bare = usesOfType(handbook, type.id).some((use) => use.session.variant === undefined);
  return settings.length === 1 || bare ? settings : settings.slice(1);
}
