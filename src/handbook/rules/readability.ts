import { SIDES } from '../entities/schemas.ts';
import { publishedSources } from '../entries.ts';
import { isInBody, piecesOf, placeOf } from '../text/pieces.ts';
import { quoted } from '../text/in-words.ts';
import { countWords, mayHaveLongSentence, sentencesOf } from '../text/sentences.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook, threshold }: RuleContext): Finding[] {
  const most = threshold('words');
  return SIDES.flatMap((side) =>
    publishedSources(handbook, side).flatMap((source) =>
      piecesOf(source)
        // Fields of several lines hold exercises and templates, with code and lists in them.
        .filter(
          (piece) =>
            piece.words.length > most &&
            (isInBody(piece) || !piece.text.includes('\n')) &&
            mayHaveLongSentence(piece.text, most),
        )
        .flatMap((piece) =>
          sentencesOf(piece.text).flatMap((sentence): Finding[] => {
            const words = countWords(sentence);
            if (words <= most) return [];
            return [
              {
                file: source.file,
                place: placeOf(source, piece, sentence.split(/\s+/).slice(0, 4).join(' ')),
                message: `This sentence has ${String(words)} words, and ${String(most)} are the limit: ${quoted(sentence)}.`,
                fix: 'Make two or three of it, each with one thought.',
              },
            ];
          }),
        ),
    ),
  );
}

/** A sentence that has to be read twice. */
export const readability = defineRule({
  id: 'readability',
  severity: 'warning',
  group: 'text',
  bad: 'a sentence of 60 words with four commas',
  good: 'three sentences of 20',
  thresholds: { words: 40 },
  check,
});
