import type { ScorecardWords } from '../../words/definition/scorecard.ts';
import { fill } from '../text/fill.ts';
import type { Missing } from './filing.ts';
import type { Refusal } from './read-card.ts';

type Words = ScorecardWords['scorecard'];

/** Why something is no card, in one sentence. Nothing of what was refused is repeated but ids and places. */
export function refusalIn(words: Words, refused: Refusal): string {
  const values =
    refused.what === 'shape'
      ? { at: refused.at || 'card', expected: words.expected[refused.expected] }
      : refused.what === 'missing-fields'
        ? { card: refused.cardId, fields: refused.fields.slice(0, 9).join(', ') }
        : refused.what === 'spoilt-field'
          ? { card: refused.cardId, field: refused.field }
          : {};
  return fill(words.refused[refused.what], values);
}

/** What a card lacks, in one sentence. */
export const missingSentence = (words: Words, missing: Missing, titleOf: (competency: string) => string): string =>
  missing.what === 'reference'
    ? words.reference[missing.fault]
    : fill(words.missing[missing.what], {
        competency: missing.what === 'evidence' ? titleOf(missing.competency) : '',
      });
