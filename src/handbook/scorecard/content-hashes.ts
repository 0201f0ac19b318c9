import { kitOf } from '../kit.ts';
import type { CompetencyEntry, InterviewTypeEntry } from '../model.ts';
import { factsOf } from '../resolve.ts';
import type { ContentHashes } from './card.ts';
import { canonical } from './digest.ts';

/** Letters of a hash, of 36 each: two texts of a handbook share one once in some billions. */
const LETTERS = 7;

/**
 * A short hash of a value, in seven lower-case letters and digits (cyrb53, cut): whether a text is the one it was, for
 * people who do not try to deceive themselves.
 */
function shortHash(value: unknown): string {
  const text = canonical(value);
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  const whole = 4294967296 * (2097151 & other) + (one >>> 0);
  return whole.toString(36).padStart(LETTERS, '0').slice(-LETTERS);
}

/**
 * The hashes of what an interview, or one of its variants, asks and rates by. Made from the model when the site is
 * built: a page carries them beside the texts, and no script hashes anything.
 */
export function contentOf(
  type: InterviewTypeEntry,
  variant: string | undefined,
  competencies: readonly CompetencyEntry[],
): ContentHashes {
  const questions = (type.interviewer?.questions ?? []).filter(
    (question) => question.variants === undefined || (variant !== undefined && question.variants.includes(variant)),
  );
  const exercises = kitOf(type, variant)?.exercises ?? [];
  const facts = type.candidate.variants.find(({ id }) => id === variant);
  const { primary, secondary } = factsOf(type.candidate, facts).assesses ?? { primary: [], secondary: [] };
  const anchors = [...primary, ...secondary].flatMap((id) => {
    const levels = competencies.find((competency) => competency.id === id)?.interviewer?.anchors ?? {};
    return Object.entries(levels).map(([rating, behaviours]) => [`${id}/${rating}`, shortHash(behaviours)]);
  });
  return {
    questions: Object.fromEntries(
      questions.map(({ id, ask, probes, evidence }) => [id, shortHash([ask, probes, evidence])]),
    ),
    exercises: Object.fromEntries(
      exercises.map(({ id, title, statement, setUp, hints, extensions }) => [
        id,
        shortHash([title, statement, setUp, hints, extensions]),
      ]),
    ),
    anchors: Object.fromEntries(anchors) as Record<string, string>,
  };
}
