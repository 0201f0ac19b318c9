import type { Message } from '../entities/messages/schema.ts';
import { publicAddress } from '../routes.ts';
import { PLACE } from '../text/places.ts';
import type { MessageFacts } from './facts.ts';
import { TRACKED, type Tracked } from './places.ts';
import { withoutGaps } from './with-values.ts';

/** A piece of a message: text as it is, or what stands in a place. */
export interface Segment {
  text: string;
  /** The name of the place. */
  place?: string;
  /** Whether somebody still has to fill it in: a person, or the tracking system. */
  open?: true;
}

/** What a message is filled with. */
export interface Filling {
  facts: MessageFacts;
  /** What stands where the tracking system fills in: its own placeholders. */
  tracked: Readonly<Record<Tracked, string>>;
  /** Address of the candidates' site. */
  url: string;
}

/** What stands where a person has something to write: `[What went well: …]`. */
const askedPlace = (text: string): string => `[${text}]`;

/** What stands in a place; undefined where nobody states it. */
function segmentOf(place: string, { asks, links }: Message, { facts, tracked, url }: Filling): Segment | undefined {
  const asked = asks.find(({ name }) => name === place);
  if (asked) return { text: askedPlace(asked.text), place, open: true };
  const link = links.find(({ name }) => name === place);
  if (link) return { text: publicAddress(url, link.url), place };
  if (TRACKED.includes(place as Tracked)) return { text: tracked[place as Tracked], place, open: true };
  const known = Object.hasOwn(facts, place) ? facts[place as keyof MessageFacts] : undefined;
  return known === undefined ? undefined : { text: known, place };
}

/** A line of a template in pieces; undefined where it has a place for what nobody states. */
function segmentsOf(line: string, message: Message, filling: Filling): Segment[] | undefined {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of line.matchAll(PLACE)) {
    const filled = segmentOf(match[1]!.trim(), message, filling);
    if (!filled) return undefined;
    if (match.index > end) segments.push({ text: line.slice(end, match.index) });
    segments.push(filled);
    end = match.index + match[0].length;
  }
  return end < line.length ? [...segments, { text: line.slice(end) }] : segments;
}

/** A template in pieces, without the lines that have a place for what nobody states. */
function filled(template: string, message: Message, filling: Filling): Segment[] {
  const lines = template
    .trim()
    .split('\n')
    .flatMap((line) => {
      const segments = segmentsOf(line.trimEnd(), message, filling);
      return segments ? [segments] : [];
    });
  return withoutGaps(lines, (line) => line.length === 0).flatMap((line, index) => [
    ...(index > 0 ? [{ text: '\n' }] : []),
    ...line,
  ]);
}

/** A message for a role, with what is left to fill in marked. */
export const fillMessage = (message: Message, filling: Filling): { subject: Segment[]; body: Segment[] } => ({
  subject: filled(message.subject, message, filling),
  body: filled(message.body, message, filling),
});
