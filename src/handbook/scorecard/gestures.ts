import type { Asked, Rating, Recommendation, Sign } from './card.ts';
import { momentOf, type Slot } from './clock.ts';
import { isRunning, type Draft, type Given, type Note } from './draft.ts';
import type { Arranged } from './keeping.ts';

/**
 * What an interviewer does to a card, each as a function from one draft to the next. What may not be done now gives
 * the same draft again.
 */
type Gesture = (draft: Draft) => Draft;

/** What the last gesture changed: the draft before it, and what was arranged, if the gesture was the end of that. */
interface Before {
  draft: Draft;
  arranged: Arranged | null;
}

/** A draft with what is arranged beside it, and what there was before the last gesture. */
export interface Desk {
  draft: Draft;
  arranged: Arranged | null;
  before: Before | null;
}

/** Does something, so that it can be undone. What is arranged for one candidate's time is gone when the time is over. */
export function does({ draft, arranged, before }: Desk, gesture: Gesture): Desk {
  const after = gesture(draft);
  if (after === draft) return { draft, arranged, before };
  const isOver = after.endedAt !== null;
  return {
    draft: after,
    arranged: isOver ? null : arranged,
    before: { draft, arranged: isOver ? arranged : null },
  };
}

/** Undoes the last gesture; once, since nobody knows any more what the one before it was. */
export const undo = ({ draft, arranged, before }: Desk): Desk => ({
  draft: before?.draft ?? draft,
  arranged: before?.arranged ?? arranged,
  before: null,
});

/** Begins the interview at a time in milliseconds since 1970; a clock that runs is not started again. */
export const start =
  (at: number): Gesture =>
  (draft) =>
    draft.startedAt === null && draft.endedAt === null ? { ...draft, startedAt: at } : draft;

/** Ends it. From now on notes take a sign. */
export const end =
  (at: number, early = false): Gesture =>
  (draft) =>
    draft.endedAt === null ? { ...draft, endedAt: at, endedEarly: early } : draft;

/** Ends it before its time. */
export const endEarly = (at: number): Gesture => end(at, true);

/** When something is noted: the time in milliseconds since 1970, and the stretches of the interview. */
export interface Clock {
  now: number;
  slots: readonly Slot[];
}

const without = <T>(items: readonly T[], item: T): T[] => items.filter((other) => other !== item);

function noted(draft: Draft, text: string, { now, slots }: Clock, given?: Given): Draft {
  const moment = isRunning(draft) ? momentOf(slots, draft.startedAt!, now) : undefined;
  const note: Note = {
    id: Math.max(0, ...draft.notes.map(({ id }) => id)) + 1,
    text,
    box: moment?.slot?.box ?? null,
    minute: moment?.minute ?? null,
    tags: [],
    sign: null,
    ...(given && { given }),
  };
  return { ...draft, notes: [...draft.notes, note] };
}

/** Takes a note; one that says nothing is none. */
export const note =
  (text: string, clock: Clock): Gesture =>
  (draft) =>
    text.trim() === '' ? draft : noted(draft, text, clock);

/** Marks a moment as evidence, by one who cannot type now: a note without words, which is none until it has some. */
export const mark =
  (competency: string, clock: Clock): Gesture =>
  (draft) => {
    const marked = noted(draft, '', clock);
    return tag(marked.notes.at(-1)!.id, competency)(marked);
  };

const changedNote = (draft: Draft, id: number, change: (note: Note) => Note): Draft =>
  draft.notes.some((item) => item.id === id)
    ? { ...draft, notes: draft.notes.map((item) => (item.id === id ? change(item) : item)) }
    : draft;

/** Writes a note anew. */
export const rewrite =
  (id: number, text: string): Gesture =>
  (draft) =>
    changedNote(draft, id, (item) => ({ ...item, text }));

/** Makes a note evidence of a competency of the session, or takes it back. */
export const tag =
  (id: number, competency: string): Gesture =>
  (draft) =>
    draft.ratings.some((rated) => rated.competency === competency)
      ? changedNote(draft, id, (item) => ({
          ...item,
          tags: item.tags.includes(competency) ? without(item.tags, competency) : [...item.tags, competency],
        }))
      : draft;

/** Says whether a note speaks for the candidate. Not while the interview is on: a verdict in minute six colours the rest. */
export const sign =
  (id: number, value: Sign): Gesture =>
  (draft) =>
    draft.endedAt === null
      ? draft
      : changedNote(draft, id, (item) => ({ ...item, sign: item.sign === value ? null : value }));

const NOT_ASKED = { probes: [], hints: [] };

function changedAsked(draft: Draft, question: string, change: (asked: Asked) => Asked): Draft {
  const known = draft.asked.find((item) => item.question === question);
  const changed = change(known ?? { question, ...NOT_ASKED });
  return {
    ...draft,
    asked: known ? draft.asked.map((item) => (item === known ? changed : item)) : [...draft.asked, changed],
  };
}

/** Says that a question, or an exercise, was put. */
export const ask =
  (question: string): Gesture =>
  (draft) =>
    draft.asked.some((item) => item.question === question) ? draft : changedAsked(draft, question, (asked) => asked);

/**
 * Gives a hint, or uses a probe: it writes itself into the notes, in words of the interface such as "Hint 2". The words
 * of the kit stay in the kit, for notes are copied to where more people read them. A second time changes nothing.
 */
export const give =
  (given: Given, text: string, clock: Clock): Gesture =>
  (draft) => {
    const { question, what, place } = given;
    if (draft.asked.find((item) => item.question === question)?.[what].includes(place)) return draft;
    const asked = changedAsked(draft, question, (item) => ({
      ...item,
      [what]: [...item[what], place].sort((one, other) => one - other),
    }));
    return noted(asked, text, clock, given);
  };

/** Takes a note away; that of a hint or a probe was a slip, and it was not given. */
export const remove =
  (id: number): Gesture =>
  (draft) => {
    const item = draft.notes.find((other) => other.id === id);
    if (!item) return draft;
    const rest = { ...draft, notes: without(draft.notes, item) };
    if (!item.given) return rest;
    const { question, what, place } = item.given;
    return changedAsked(rest, question, (asked) => ({ ...asked, [what]: without(asked[what], place) }));
  };

/** Rates a competency of the session; null where it was not assessed. */
export const rate =
  (competency: string, rating: Rating | null): Gesture =>
  (draft) => ({
    ...draft,
    ratings: draft.ratings.map((item) => (item.competency === competency ? { ...item, rating } : item)),
  });

/** Recommends, with the reason as typed so far. */
export const recommend =
  (recommendation: Recommendation | null, reason: string): Gesture =>
  (draft) => ({ ...draft, recommendation, reason });

/** Takes another seat of the session. */
export const sit =
  (seat: string): Gesture =>
  (draft) => ({ ...draft, place: { ...draft.place, seat } });

/** Takes down the reference of the tracking system, as typed. */
export const refer =
  (reference: string): Gesture =>
  (draft) => ({ ...draft, reference });

/** Takes down what changed since the card was filed, and why, as typed. */
export const because =
  (what: string, why: string): Gesture =>
  (draft) => ({ ...draft, changed: { what, why } });
