import { SIDES } from '../entities/schemas.ts';
import { publishedSources } from '../entries.ts';
import { isInBody, piecesOf, placeOf } from '../text/pieces.ts';
import { countWords, mayHaveLongSentence, sentencesOf } from '../text/sentences.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  tooLong: (sentence: string, words: number, limit: number) => Said;
}

function check({ handbook, threshold }: RuleContext, say: Says): Finding[] {
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
                ...say.tooLong(sentence, words, most),
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
  bad: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      body: `When you join the call we first tell you who we are and what we work on, then you read the task on
your own for as long as you like and ask whatever it leaves open, and after that you begin wherever
you think best.`,
    },
  ],
  good: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      body: `We first tell you who we are and what we work on. Then you read the task on your own for as long as
you like, and ask whatever it leaves open. After that you begin wherever you think best.`,
    },
  ],
  thresholds: { words: 40 },
  check,
});
