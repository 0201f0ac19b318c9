import { publishedSources } from '../entries.ts';
import { piecesOf, placeOf } from '../text/pieces.ts';
import { withoutQuotations } from '../text/quotations.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

const THE_CANDIDATE =
  /\b[Tt]he (?:candidate|applicant|interviewee)(?:['’]s)?\b(?! (?:side|site|page|experience|pool|list|key|set)\b)/;

interface Says {
  /** @param words What the text calls its reader. */
  speaksOf: (words: string) => Said;
}

function check({ handbook, readsLanguage }: RuleContext, say: Says): Finding[] {
  if (!readsLanguage) return [];
  return publishedSources(handbook, 'candidate').flatMap((source) =>
    // A scene is about somebody else, whom its reader watches.
    (source.kind === 'worked-examples' ? [] : piecesOf(source)).flatMap((piece): Finding[] => {
      const found = THE_CANDIDATE.exec(piece.text) && THE_CANDIDATE.exec(withoutQuotations(piece.text));
      if (!found) return [];
      return [{ file: source.file, place: placeOf(source, piece, found[0]), ...say.speaksOf(found[0]) }];
    }),
  );
}

/** A text about the reader. */
export const speaksToTheCandidate = defineRule({
  id: 'speaks-to-the-candidate',
  severity: 'warning',
  group: 'text',
  languages: ['en'],
  bad: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      body: 'The candidate shares a screen.',
    },
  ],
  good: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      body: 'You share your screen.',
    },
  ],
  check,
});
