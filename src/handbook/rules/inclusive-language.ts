import { SIDES } from '../entities/schemas.ts';
import { publishedSources } from '../entries.ts';
import { exclusiveWordings } from '../text/inclusive-words.ts';
import { piecesOf, placeOf } from '../text/pieces.ts';
import type { Finding, Rule, RuleContext } from './types.ts';

function check({ handbook, readsLanguage }: RuleContext): Finding[] {
  if (!readsLanguage) return [];
  return SIDES.flatMap((side) =>
    publishedSources(handbook, side).flatMap((source) =>
      piecesOf(source).flatMap((piece) =>
        exclusiveWordings(piece).map(({ phrase, instead }): Finding => ({
          file: source.file,
          place: placeOf(source, piece, phrase),
          message: `"${phrase}" leaves out some of the people who read this.`,
          fix: `Write instead: ${instead}. A word that is talked about and not said stands in quotation marks.`,
        })),
      ),
    ),
  );
}

/** A word that tells some readers that they are not meant. */
export const inclusiveLanguage = {
  id: 'inclusive-language',
  severity: 'warning',
  group: 'fairness',
  languages: ['en'],
  what: 'No text uses a wording from the list of those that leave people out. Words with a technical meaning are not on the list, and what stands in quotation marks is talked about, not said.',
  why: 'People decide by such words whether they are wanted, before anybody has spoken with them.',
  source: 'Gaucher, Friesen & Kay 2011, on wording in job advertisements',
  fix: 'Use the word that the message proposes.',
  bad: 'You meet the guys from the platform team.',
  good: 'You meet the platform team.',
  check,
} satisfies Rule;
