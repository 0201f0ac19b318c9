import { publishedSources } from '../entries.ts';
import { TODO } from '../scaffold/starter.ts';
import { piecesOf, placeOf } from '../text/pieces.ts';
import type { Finding, Rule, RuleContext } from './types.ts';

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
export const stillToWrite = {
  id: 'still-to-write',
  severity: 'error',
  group: 'facts',
  what: 'No published text begins with the TODO: that npm run new puts where something is to be written. Drafts may have it.',
  why: 'It tells the editor what to write, and the reader that nobody did.',
  fix: 'Write the text, remove the field or the line, or keep the entry as a draft.',
  bad: 'next: "TODO: what happens after it."',
  good: 'next: You hear from your recruiter, and if it is a yes, you choose a date.',
  check,
} satisfies Rule;
