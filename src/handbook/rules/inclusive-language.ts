import { SIDES } from '../entities/schemas.ts';
import { publishedSources } from '../entries.ts';
import { exclusiveWordings } from '../text/inclusive-words.ts';
import { piecesOf, placeOf } from '../text/pieces.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

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
export const inclusiveLanguage = defineRule({
  id: 'inclusive-language',
  severity: 'warning',
  group: 'fairness',
  languages: ['en'],
  bad: 'You meet the guys from the platform team.',
  good: 'You meet the platform team.',
  check,
});
