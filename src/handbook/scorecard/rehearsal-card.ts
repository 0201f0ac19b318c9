import type { Handbook, RehearsalEntry } from '../model.ts';
import { rehearsedSession } from '../rehearsal.ts';
import { cardOfSession, type CardPage } from './card-page.ts';

/** What stands on cards of rehearsals in the place of a role: no role's debrief takes them. */
const REHEARSAL = 'rehearsal';

/**
 * The card of a rehearsal: what its session rates, and a place and a reference that say what it is. Nothing of the kit is
 * asked in it, since the people in it ask for themselves. Undefined where nothing is rated.
 */
export function cardOfRehearsal(handbook: Handbook, entry: RehearsalEntry): CardPage | undefined {
  const held = rehearsedSession(handbook, entry.interviewer!);
  const card = held && cardOfSession(held.role, held.session, handbook.competencies);
  if (!card) return undefined;
  const { interview, variant } = card.place;
  return {
    ...card,
    place: {
      role: REHEARSAL,
      session: entry.id,
      interview,
      ...(variant !== undefined && { variant }),
    },
    asks: [],
    seats: [],
    reference: `REHEARSAL-${String(handbook.rehearsals.indexOf(entry) + 1)}`,
  };
}
