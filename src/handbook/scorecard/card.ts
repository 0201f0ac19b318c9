/** The format of a filed scorecard, with its version: another version is another format. */
export const FORMAT = 'hiring-handbook-scorecard/1';

/** The scale. A competency that was not asked about has no rating: there is no neutral middle. */
export const RATINGS = [1, 2, 3, 4] as const;
export type Rating = (typeof RATINGS)[number];

/** What an interviewer recommends, apart from the ratings. */
export const RECOMMENDATIONS = ['strong-no', 'no', 'yes', 'strong-yes', 'cannot-say'] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

/** Whether a note speaks for the candidate or against; null where it is not said. */
export type Sign = '+' | '-' | null;

/** A note as evidence of a competency. */
export interface Evidence {
  text: string;
  sign: Sign;
  /** The time box of the agenda in which it was noted. Never the minute: that would show who had more time, or breaks. */
  box: string | null;
}

/** A competency of the session, what it was rated, and on what evidence. */
export interface RatedCompetency {
  competency: string;
  /** Whether the session is there for it; the others are looked at in passing. */
  primary: boolean;
  /** Null where it was not assessed. */
  rating: Rating | null;
  evidence: Evidence[];
}

/** A question or an exercise that was put to the candidate. */
export interface Asked {
  /** The id of the question, or of the exercise; no two items of a kit share one. */
  question: string;
  /** The probes that were used, and the hints that were given: their places in the kit, counted from 1. */
  probes: number[];
  hints: number[];
}

/** Hashes of what a session asks and rates by, under their ids: whether a text has changed, they say without it. */
export interface ContentHashes {
  questions: Readonly<Record<string, string>>;
  exercises: Readonly<Record<string, string>>;
  /** By competency and rating, such as `communication/3`. */
  anchors: Readonly<Record<string, string>>;
}

/** Why a filed card has another version. */
export interface Change {
  what: string;
  why: string;
}

/** Where a card belongs. An interview that no role uses has no role, session and seat. */
export interface CardPlace {
  role?: string;
  session?: string;
  seat?: string;
  interview: string;
  variant?: string;
}

/** A scorecard as it is filed: read-only, and the same wherever it is copied to. */
export interface Card extends CardPlace {
  format: typeof FORMAT;
  /** Counted from 1. */
  version: number;
  /** The digest of the version before; in a second version and those after it. */
  supersedes?: string;
  /** What changed since the version before, and why. */
  changedBecause?: Change;
  /** The same in all versions of a card. */
  cardId: string;
  /** The candidate, as the tracking system numbers them. */
  reference: string;
  content: ContentHashes;
  /** UTC, such as `2026-11-27T10:49:00Z`. */
  filedAt: string;
  endedEarly: boolean;
  asked: Asked[];
  ratings: RatedCompetency[];
  recommendation: { value: Recommendation; reason: string };
  /** SHA-256 of all the rest, in 64 hexadecimal digits. */
  digest: string;
}

/** A card before its digest is known. */
export type Undigested = Omit<Card, 'digest'>;

/** The most characters that a card has as JSON; none that is longer is filed or read. */
export const LONGEST_CARD = 500_000;

/** The letters of card ids: lower case and digits without those that are taken for another. */
const ID_LETTERS = 'abcdefghjkmnpqrstuvwxyz023456789';

/** What a card id is made of. */
export const CARD_ID = /^[a-z0-9]{12}$/;

/** A card id of random bytes, twelve or more: one letter of 32 for each of the first twelve. */
export const cardIdFrom = (random: Uint8Array): string =>
  Array.from(random.subarray(0, 12), (byte) => ID_LETTERS[byte & 31]).join('');
