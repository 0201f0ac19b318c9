import { KEBAB } from '../schemas/kebab.ts';
import {
  CARD_ID,
  FORMAT,
  LONGEST_CARD,
  RATINGS,
  RECOMMENDATIONS,
  type Asked,
  type Card,
  type RatedCompetency,
} from './card.ts';
import { isReference } from './reference.ts';
import { listOf, matching, objectOf, oneOf, orNull, passing, recordOf, type Shape, type ShapeFault } from './shape.ts';

/** Why something is no card that can be read. What is said of each stands in the words of the interface. */
export type Refusal =
  | { what: 'too-long' | 'not-json' | 'no-card' }
  /** A card of another version of the format, or of something else. */
  | { what: 'other-format' }
  | ({ what: 'shape' } & ShapeFault)
  /** Of a pasted text: fields of a card that are not there, by their numbers. */
  | { what: 'missing-fields'; cardId: string; fields: number[] }
  /** Of a pasted text: a field that is there twice, and not the same, or is not as it was written. */
  | { what: 'spoilt-field'; cardId: string; field: number };

/** A card, or why there is none. */
export type ReadCard = { card: Card } | { refused: Refusal };

/** UTC without fractions of a second: one way to write a moment. */
export const MOMENT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
export const HASH = /^[a-z0-9]{7}$/;
export const DIGEST = /^[0-9a-f]{64}$/;
export const ANCHOR = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[1-4]$/;
/** A text in which something is said. */
export const SOMETHING = /\S/;

const text = matching('text', SOMETHING);
const id = matching('id', KEBAB);
const digest = matching('digest', DIGEST);
const yesOrNo = oneOf('yes-or-no', [true, false]);
const isPlace = (value: unknown) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 999;
const number = passing('number', isPlace);

/**
 * The shape of a card. The same is said by the zod schema, which describes the format to others and would be most of
 * what a page loads; a test reads thousands of broken cards by both.
 */
const cardShape: Shape = objectOf(
  {
    format: oneOf('text', [FORMAT]),
    version: number,
    cardId: matching('card-id', CARD_ID),
    reference: passing('reference', (value) => typeof value === 'string' && isReference(value)),
    interview: id,
    content: objectOf({
      questions: recordOf(KEBAB, 'id', matching('hash', HASH)),
      exercises: recordOf(KEBAB, 'id', matching('hash', HASH)),
      anchors: recordOf(ANCHOR, 'anchor', matching('hash', HASH)),
    }),
    filedAt: matching('moment', MOMENT),
    endedEarly: yesOrNo,
    asked: listOf(objectOf({ question: id, probes: listOf(number), hints: listOf(number) })),
    ratings: listOf(
      objectOf({
        competency: id,
        primary: yesOrNo,
        rating: orNull(oneOf('rating', RATINGS)),
        evidence: listOf(objectOf({ text, sign: oneOf('sign', ['+', '-', null]), box: orNull(id) })),
      }),
    ),
    recommendation: objectOf({ value: oneOf('recommendation', RECOMMENDATIONS), reason: text }),
    digest,
  },
  {
    supersedes: digest,
    changedBecause: objectOf({ what: text, why: text }),
    role: id,
    session: id,
    seat: id,
    variant: id,
  },
);

const isRepeated = (ids: readonly string[]) => new Set(ids).size < ids.length;

/** The parts of a card that depend on one another. */
interface Dependent {
  version: number;
  supersedes?: unknown;
  changedBecause?: unknown;
  asked: readonly Pick<Asked, 'question'>[];
  ratings: readonly Pick<RatedCompetency, 'competency'>[];
}

/** What the parts of a card say against one another. */
export function disagreement(card: Dependent): ShapeFault | undefined {
  const isLater = card.version > 1;
  if ([card.supersedes, card.changedBecause].some((part) => (part !== undefined) !== isLater))
    return { at: 'version', expected: 'version' };
  if (isRepeated(card.ratings.map(({ competency }) => competency))) return { at: 'ratings', expected: 'each-once' };
  if (isRepeated(card.asked.map(({ question }) => question))) return { at: 'asked', expected: 'each-once' };
  return undefined;
}

const isCardLike = (value: unknown): value is { format: unknown } =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'format');

/** A card out of a value that nothing is known of. Throws nothing, whatever the value. */
export function cardFrom(value: unknown): ReadCard {
  if (!isCardLike(value)) return { refused: { what: 'no-card' } };
  if (value.format !== FORMAT) return { refused: { what: 'other-format' } };
  const fault = cardShape(value, '') ?? disagreement(value as unknown as Card);
  return fault ? { refused: { what: 'shape', ...fault } } : { card: value as unknown as Card };
}

/** A card out of a file. Throws nothing, whatever the text. */
export function readCard(json: string): ReadCard {
  if (json.length > LONGEST_CARD) return { refused: { what: 'too-long' } };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { refused: { what: 'not-json' } };
  }
  return cardFrom(value);
}
