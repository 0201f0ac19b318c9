import { publishedSources } from '../entries.ts';
import { piecesOf, placeOf } from '../text/pieces.ts';
import { quoted } from '../text/in-words.ts';
import { linksOf } from './links.ts';
import type { Finding, Rule, RuleContext } from './types.ts';

/** The plural, or one that is asked for: a hotel is an accommodation too. */
const MENTION =
  /\b(?:accommodations|reasonable adjustments?|(?:need|request|ask for|asking for) (?:an |any )?(?:accommodation|adjustment)s?)\b/i;

function check({ handbook, isBroken }: RuleContext): Finding[] {
  const guide = handbook.guides.find(({ candidate, id }) => candidate && id.includes('accommodation'));
  if (!guide) {
    // A broken guide may be the one.
    if (isBroken('guides')) return [];
    return [
      {
        file: 'company.yaml',
        place: { path: ['contacts', 'accommodations'], on: 'key' },
        message: 'Candidates have no guide on accommodations, so no page can link to one.',
        fix: 'Add src/content/candidate/guides/accommodations.mdx: what can be arranged, whom to ask, and that nobody asks why.',
      },
    ];
  }
  const address = handbook.company.contacts.accommodations.email;
  const linked = new Set(
    linksOf(handbook)
      .filter(
        ({ url, side }) => side === 'candidate' && (url.startsWith(`/guides/${guide.id}/`) || url.includes(address)),
      )
      .map((link) => link.file),
  );
  return publishedSources(handbook, 'candidate').flatMap((source): Finding[] => {
    // The page of an interview names the contact by itself.
    if (source.kind === 'interview-types' || source === guide.sources.candidate || linked.has(source.file)) return [];
    for (const piece of piecesOf(source)) {
      const mention = MENTION.exec(piece.text);
      if (!mention) continue;
      return [
        {
          file: source.file,
          place: placeOf(source, piece, mention[0]),
          message: `The text speaks of ${quoted(mention[0])} and does not say where to ask.`,
          fix: `Link to /guides/${guide.id}/, or to mailto:${address}.`,
        },
      ];
    }
    return [];
  });
}

/** Help that nobody can find. */
export const accommodationsLinked = {
  id: 'accommodations-linked',
  severity: 'warning',
  group: 'respect',
  what: 'Candidates have a guide on accommodations, and a text that speaks of them links to it or to the contact.',
  why: 'Asking takes courage; having to search for whom to ask takes more.',
  fix: 'Link to the guide.',
  bad: 'Tell us if you need accommodations.',
  good: 'Tell us if you need [accommodations](/guides/accommodations/).',
  check,
} satisfies Rule;
