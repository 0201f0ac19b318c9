import { publishedSources } from '../entries.ts';
import { TODO } from '../scaffold/starter.ts';
import { piecesOf, placeOf } from '../text/pieces.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  unwritten: (text: string) => Said;
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
  return (['candidate', 'interviewer'] as const).flatMap((side) =>
    publishedSources(handbook, side).flatMap((source) =>
      piecesOf(source)
        .filter(({ text }) => text.startsWith(TODO))
        .map((piece): Finding => ({
          file: source.file,
          place: placeOf(source, piece, TODO),
          ...say.unwritten(piece.text.trim()),
        })),
    ),
  );
}

/** What `npm run new` left to be written, on a page that readers see. */
export const stillToWrite = defineRule({
  id: 'still-to-write',
  severity: 'error',
  group: 'facts',
  bad: [{ file: 'candidate/stages/loop.mdx', fields: 'next: "TODO: what happens after it."' }],
  good: [{ file: 'candidate/stages/loop.mdx', fields: 'next: You hear from your recruiter, whatever we decide.' }],
  check,
});
