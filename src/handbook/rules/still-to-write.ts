import { publishedSources } from '../entries.ts';
import { TODO } from '../scaffold/starter.ts';
import { piecesOf, placeOf } from '../text/pieces.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook }: RuleContext): Finding[] {
  return (['candidate', 'interviewer'] as const).flatMap((side) =>
    publishedSources(handbook, side).flatMap((source) =>
      piecesOf(source)
        .filter(({ text }) => text.startsWith(TODO))
        .map((piece): Finding => ({
          file: source.file,
          place: placeOf(source, piece, TODO),
          message: `This text is still to be written, and readers see it as it is: "${piece.text.trim()}"`,
          fix: 'Write it, remove what is not needed, or set status: draft until it is written.',
        })),
    ),
  );
}

/** What `npm run new` left to be written, on a page that readers see. */
export const stillToWrite = defineRule({
  id: 'still-to-write',
  severity: 'error',
  group: 'facts',
  bad: 'next: "TODO: what happens after it."',
  good: 'next: You hear from your recruiter, and if it is a yes, you choose a date.',
  check,
});
