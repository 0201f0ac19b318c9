import { publishedSources } from '../entries.ts';
import { piecesOf, placeOf } from '../text/pieces.ts';
import { withoutQuotations } from '../text/quotations.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

const THE_CANDIDATE =
  /\b[Tt]he (?:candidate|applicant|interviewee)(?:['’]s)?\b(?! (?:side|site|page|experience|pool|list|key|set)\b)/;

function check({ handbook, readsLanguage }: RuleContext): Finding[] {
  if (!readsLanguage) return [];
  return publishedSources(handbook, 'candidate').flatMap((source) =>
    piecesOf(source).flatMap((piece): Finding[] => {
      const found = THE_CANDIDATE.exec(piece.text) && THE_CANDIDATE.exec(withoutQuotations(piece.text));
      if (!found) return [];
      return [
        {
          file: source.file,
          place: placeOf(source, piece, found[0]),
          message: `Candidates read this, and it speaks of "${found[0]}".`,
          fix: 'Write "you" or "your".',
        },
      ];
    }),
  );
}

/** A text about the reader. */
export const speaksToTheCandidate = defineRule({
  id: 'speaks-to-the-candidate',
  severity: 'warning',
  group: 'text',
  languages: ['en'],
  bad: 'The candidate shares a screen.',
  good: 'You share your screen.',
  check,
});
