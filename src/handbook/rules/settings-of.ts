import type { Handbook, InterviewTypeEntry } from '../model.ts';
import { factsOf } from '../resolve.ts';
import { usesOfType } from '../usage.ts';

/** An interview, or some of its variants, by their titles; no variants where it is about the interview itself. */
export interface Held {
  interview: string;
  variants: readonly string[];
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
      held: { interview: title, variants: [] },
      variant: undefined,
      path: [],
      facts: factsOf(type, undefined),
      states: (fact) => type[fact] !== undefined,
    },
    ...type.variants.map((variant, index) => ({
      held: { interview: title, variants: [variant.title] },
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

/** What was found about a setting, and about every other of the same entry of which it holds as well. */
export interface FoundIn<Found> {
  held: Held;
  found: Found;
  /** The first setting it holds of. */
  setting: Setting;
}

/**
 * Looks at settings of one interview, and puts what is found alike in several of them together: an editor mends it
 * once. What holds of the interview itself is not said of its variants again.
 */
export function foundOnce<Found>(
  settings: readonly Setting[],
  look: (setting: Setting) => Found | undefined,
): FoundIn<Found>[] {
  const alike = new Map<string, FoundIn<Found>>();
  for (const setting of settings) {
    const found = look(setting);
    if (found === undefined) continue;
    const key = JSON.stringify(found);
    const first = alike.get(key);
    if (!first) alike.set(key, { held: setting.held, found, setting });
    else if (first.setting.variant !== undefined)
      first.held = { ...first.held, variants: [...first.held.variants, ...setting.held.variants] };
  }
  return [...alike.values()];
}
