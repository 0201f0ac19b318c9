import { FORMAT, LONGEST_CARD, type Card, type Undigested } from './card.ts';
import { digestOf } from './digest.ts';
import { isRunning, type Draft, type Note } from './draft.ts';
import { referenceFault, type ReferenceFault } from './reference.ts';

/** What a card lacks before it can be filed. What is said of each stands in the words of the interface. */
export type Missing =
  | { what: 'end' | 'recommendation' | 'reason' | 'change' | 'shorter' }
  | { what: 'reference'; fault: ReferenceFault }
  /** A rating without evidence. */
  | { what: 'evidence'; competency: string };

/** A text as cards have it: one way to write a line's end and a letter, nothing around it. */
const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
    .trim();

/** Characters of the digest's field in a card's JSON, at most. */
const DIGEST_FIELD = 100;

const isBlank = (text: string): boolean => text.trim() === '';

/** Notes that say something and are evidence of a competency. */
const evidenceOf = (notes: readonly Note[], competency: string): Note[] =>
  notes.filter(({ text, tags }) => tags.includes(competency) && !isBlank(text));

function cardOf(draft: Draft, at: Date): Undigested {
  const { before, changed, place } = draft;
  return {
    format: FORMAT,
    version: (before?.version ?? 0) + 1,
    ...(before && {
      supersedes: before.digest,
      changedBecause: { what: tidy(changed.what), why: tidy(changed.why) },
    }),
    cardId: draft.cardId,
    reference: draft.reference.trim(),
    ...place,
    content: draft.content,
    filedAt: at.toISOString().replace(/\.\d+Z$/, 'Z'),
    endedEarly: draft.endedEarly,
    asked: draft.asked.map(({ question, probes, hints }) => ({ question, probes, hints })),
    ratings: draft.ratings.map(({ competency, primary, rating }) => ({
      competency,
      primary,
      rating,
      evidence: evidenceOf(draft.notes, competency).map(({ text, sign, box }) => ({ text: tidy(text), sign, box })),
    })),
    recommendation: { value: draft.recommendation!, reason: tidy(draft.reason) },
  };
}

/** What a draft lacks before it can be filed; nothing if it can be. */
export function missingIn(draft: Draft): Missing[] {
  const fault = referenceFault(draft.reference.trim());
  const missing: (Missing | false)[] = [
    isRunning(draft) && { what: 'end' },
    fault !== undefined && { what: 'reference', fault },
    ...draft.ratings.map(
      ({ competency, rating }) =>
        rating !== null &&
        evidenceOf(draft.notes, competency).length === 0 && { what: 'evidence' as const, competency },
    ),
    draft.recommendation === null && { what: 'recommendation' },
    isBlank(draft.reason) && { what: 'reason' },
    draft.before !== null && (isBlank(draft.changed.what) || isBlank(draft.changed.why)) && { what: 'change' },
    JSON.stringify(cardOf(draft, new Date(0))).length > LONGEST_CARD - DIGEST_FIELD && { what: 'shorter' },
  ];
  return missing.filter((item) => item !== false);
}

/** Notes that are evidence of nothing: they stay in this browser, and no card has them. */
export const untaggedNotes = ({ notes }: Draft): Note[] =>
  notes.filter(({ text, tags }) => tags.length === 0 && !isBlank(text));

/** What filing leaves out: the untagged notes, and what is typed and no note yet. A text, which stays beside the card. */
export const unfiledText = (draft: Draft, typing: string): string =>
  [...untaggedNotes(draft).map(({ text }) => text), typing].filter((text) => !isBlank(text)).join('\n');

/** Files a card: from now on it is read-only. Refused where something is missing. */
export async function file(draft: Draft, at: Date): Promise<{ card: Card } | { missing: Missing[] }> {
  const missing = missingIn(draft);
  if (missing.length > 0) return { missing };
  const card = cardOf(draft, at);
  return { card: { ...card, digest: await digestOf(card) } };
}

/**
 * A draft of the next version of a filed card. A note that is evidence of several competencies stands there once for
 * each, as it stands in the card.
 */
export function revise(card: Card): Draft {
  const notes = card.ratings
    .flatMap(({ competency, evidence }) => evidence.map((item) => ({ ...item, tags: [competency], minute: null })))
    .map((item, index): Note => ({ ...item, id: index + 1 }));
  const { role, session, seat, interview, variant } = card;
  return {
    place: {
      interview,
      ...(role !== undefined && { role }),
      ...(session !== undefined && { session }),
      ...(seat !== undefined && { seat }),
      ...(variant !== undefined && { variant }),
    },
    cardId: card.cardId,
    reference: card.reference,
    content: card.content,
    startedAt: null,
    endedAt: Date.parse(card.filedAt),
    endedEarly: card.endedEarly,
    notes,
    asked: card.asked,
    ratings: card.ratings.map(({ competency, primary, rating }) => ({ competency, primary, rating })),
    recommendation: card.recommendation.value,
    reason: card.recommendation.reason,
    before: { version: card.version, digest: card.digest },
    changed: { what: '', why: '' },
  };
}
