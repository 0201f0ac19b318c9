import type { Card, CardPlace } from './card.ts';
import type { Arrangement } from './clock.ts';
import { withoutClock, type Draft, type Setting } from './draft.ts';

/** What is arranged with one candidate, and one line of what to do: never why. */
export interface Arranged extends Arrangement {
  todo: string;
}

/** A card as a browser keeps it. */
export interface Kept {
  cardId: string;
  place: CardPlace;
  /** Null once it is filed. */
  draft: Draft | null;
  /** The note that is being typed; of a filed card what it was filed without. */
  typing: string;
  /** Its filed versions, the first one first. */
  filed: readonly Card[];
  /** What belongs to the clock alone. Gone when the interview has ended, and in no export. */
  arranged: Arranged | null;
  /** Of a rehearsal: the milliseconds of the session that are played. */
  played?: number;
  /** Milliseconds since 1970. */
  changedAt: number;
  /** When somebody said that the filed card is in the tracking system; null before. */
  confirmedAt: number | null;
}

/** A card that nothing is written on, as it would be kept. */
export const keptOf = (draft: Draft, now: number): Kept => ({
  cardId: draft.cardId,
  place: draft.place,
  draft,
  typing: '',
  filed: [],
  arranged: null,
  changedAt: now,
  confirmedAt: null,
});

const DAY = 86_400_000;

/** Whether a browser may keep a card no longer: it is filed and elsewhere for certain, or nobody has touched it for so many days. */
export const isDue = ({ draft, confirmedAt, changedAt }: Kept, now: number, days: number): boolean =>
  (draft === null && confirmedAt !== null) || now - changedAt > days * DAY;

/** Whether two cards are of the same interview, whatever the seat. */
export const isSamePlace = (one: CardPlace, other: CardPlace): boolean =>
  (['role', 'session', 'interview', 'variant'] as const).every((name) => one[name] === other[name]);

/** The candidate that a card is of, as the tracking system numbers them; empty where nobody has said. */
export const referenceOf = ({ draft, filed }: Kept): string => draft?.reference ?? filed.at(-1)?.reference ?? '';

/** Everything that is kept of one candidate, to be taken along: filed cards, what they were filed without, and drafts without the times. */
export const exportOf = (kept: readonly Kept[]): object => ({
  cards: kept.flatMap(({ filed }) => filed),
  unfiled: kept.flatMap(({ draft, cardId, typing }) => (draft || typing === '' ? [] : [{ cardId, text: typing }])),
  drafts: kept.flatMap(({ draft, typing }) => (draft ? [{ ...withoutClock(draft), typing }] : [])),
});

/** A kept card on a page that rates more than it did when the card began. What it rates no longer stays. */
export function withNewCompetencies(kept: Kept, { competencies }: Setting): Kept {
  const { draft } = kept;
  const missing = competencies.filter(({ id }) => !draft?.ratings.some(({ competency }) => competency === id));
  if (!draft || missing.length === 0) return kept;
  const ratings = missing.map(({ id, primary }) => ({ competency: id, primary, rating: null }));
  return { ...kept, draft: { ...draft, ratings: [...draft.ratings, ...ratings] } };
}
