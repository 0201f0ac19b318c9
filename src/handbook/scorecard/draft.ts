import type { Asked, CardPlace, Change, ContentHashes, Rating, Recommendation, Sign } from './card.ts';

/** A note, while the card is not filed. */
export interface Note {
  /** Counted from 1 in the order in which they were taken. */
  id: number;
  text: string;
  /** The time box in which it was taken; null before the start and after the end. */
  box: string | null;
  /** Whole minutes since the start, for whoever takes the notes. It enters no card and no text: see {@link withoutClock}. */
  minute: number | null;
  /** Competencies that it is evidence of. */
  tags: readonly string[];
  sign: Sign;
  /** The hint or probe that wrote it. */
  given?: Given;
}

/** A hint that was given or a probe that was used: the place in the list of its question, or exercise, from 1. */
export interface Given {
  question: string;
  what: 'hints' | 'probes';
  place: number;
}

/** A competency that the session rates. */
export interface DraftRating {
  competency: string;
  primary: boolean;
  rating: Rating | null;
}

/** A card while it is written: a plain value, which the browser keeps as JSON. */
export interface Draft {
  place: CardPlace;
  cardId: string;
  /** As typed; whether it may be one is asked when the card is filed, and by referenceFault as it is typed. */
  reference: string;
  /** What the session asked and rated by when the card began. */
  content: ContentHashes;
  /** Milliseconds since 1970; null where no clock was started, as for work that is read. */
  startedAt: number | null;
  endedAt: number | null;
  endedEarly: boolean;
  notes: readonly Note[];
  asked: readonly Asked[];
  ratings: readonly DraftRating[];
  recommendation: Recommendation | null;
  reason: string;
  /** What was filed before, where this changes a filed card. */
  before: { version: number; digest: string } | null;
  changed: Change;
}

/** What the page of a session gives a card to begin with. */
export interface Setting {
  place: CardPlace;
  competencies: readonly { id: string; primary: boolean }[];
  content: ContentHashes;
  /** The reference that its cards have from the beginning, where nobody types one: that of a rehearsal. */
  reference?: string;
}

/** A card with nothing on it. */
export const newDraft = ({ place, competencies, content, reference = '' }: Setting, cardId: string): Draft => ({
  place,
  cardId,
  reference,
  content,
  startedAt: null,
  endedAt: null,
  endedEarly: false,
  notes: [],
  asked: [],
  ratings: competencies.map(({ id, primary }) => ({ competency: id, primary, rating: null })),
  recommendation: null,
  reason: '',
  before: null,
  changed: { what: '', why: '' },
});

/** Whether the interview is on. */
export const isRunning = ({ startedAt, endedAt }: Draft): boolean => startedAt !== null && endedAt === null;

/** A draft as it may leave this browser: without the times, from which one could tell who had more time, or breaks. */
export const withoutClock = (draft: Draft): Draft => ({
  ...draft,
  startedAt: null,
  endedAt: null,
  notes: draft.notes.map((note) => ({ ...note, minute: null })),
});
