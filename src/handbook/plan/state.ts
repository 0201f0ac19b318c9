import { aiAssistantsOf, boxesWithAiRule } from '../defaults.ts';
import type { Handbook, ResolvedSession } from '../model.ts';
import { STATED, type Stated } from './plan.ts';

/** Four letters and digits that are others when a text is: enough to see that something changed, and not what. */
function mark(text: string): string {
  // FNV-1a, 32 bits.
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ unit.codePointAt(0)!, 0x01000193) >>> 0;
  return (hash % 36 ** 4).toString(36).padStart(4, '0');
}

/** The same for the same words: what ticks and calendar events are kept under. */
export const itemId = (text: string): string => mark(text) + mark(`${text} `);

/** What the process says of a session, as a link keeps it: one mark for each of what may change. */
export function stateOf({ company }: Handbook, session: ResolvedSession): string[] {
  const { type, variant, minutes, selfPaced, agenda } = session;
  const said: Record<Stated, unknown> = {
    minutes: [minutes, selfPaced],
    agenda: agenda.map((box) => [box.title, box.minutes]),
    preparation: [type.candidate.prepare, variant?.prepare, type.candidate.materials, variant?.materials],
    rules: [
      aiAssistantsOf(type.candidate, company, variant),
      session.assesses,
      ...boxesWithAiRule(agenda).map(({ title, aiAssistants }) => [title, aiAssistants]),
    ],
  };
  return STATED.map((one) => mark(JSON.stringify(said[one])));
}
