import { SIDES } from '../entities/schemas.ts';
import { publishedSources } from '../entries.ts';
import { exclusiveWordings } from '../text/inclusive-words.ts';
import { piecesOf, placeOf } from '../text/pieces.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  /** @param instead What says the same to everybody. */
  leavesOut: (phrase: string, instead: string) => Said;
}

function check({ handbook, readsLanguage }: RuleContext, say: Says): Finding[] {
  if (!readsLanguage) return [];
  return SIDES.flatMap((side) =>
    publishedSources(handbook, side).flatMap((source) =>
      piecesOf(source).flatMap((piece) =>
        exclusiveWordings(piece).map(({ phrase, instead }): Finding => ({
          file: source.file,
          place: placeOf(source, piece, phrase),
          ...say.leavesOut(phrase, instead),
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
  bad: [
    {
      file: 'candidate/guides/accommodations.mdx',
      body: 'You meet the guys from the platform team.',
    },
  ],
  good: [
    {
      file: 'candidate/guides/accommodations.mdx',
      body: 'You meet the platform team.',
    },
  ],
  check,
});
