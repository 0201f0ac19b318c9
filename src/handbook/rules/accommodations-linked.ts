import { entryById, publishedSources } from '../entries.ts';
import { piecesOf, placeOf } from '../text/pieces.ts';
import { linksOf } from './links.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** The plural, or one that is asked for: a hotel is an accommodation too. */
const MENTION =
  /\b(?:accommodations|reasonable adjustments?|(?:need|request|ask for|asking for) (?:an |any )?(?:accommodation|adjustment)s?)\b/i;

interface Says {
  noGuide: () => Said;
  /** @param mention The words that speak of accommodations. */
  noLink: (mention: string, guide: string, email: string) => Said;
}

function check({ handbook, readsLanguage }: RuleContext, say: Says): Finding[] {
  const { accommodationsGuide } = handbook.company.defaults;
  if (accommodationsGuide === undefined) {
    return [
      {
        file: 'company.yaml',
        place: { path: ['contacts', 'accommodations'], on: 'key' },
        ...say.noGuide(),
      },
    ];
  }
  if (!readsLanguage) return [];
  const guide = entryById(handbook.guides, accommodationsGuide);
  // A guide that is not there is for known-reference to say; one that is broken is said already.
  if (!guide?.candidate) return [];
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
          ...say.noLink(mention[0], guide.id, address),
        },
      ];
    }
    return [];
  });
}

/** Help that nobody can find. */
export const accommodationsLinked = defineRule({
  id: 'accommodations-linked',
  severity: 'warning',
  group: 'respect',
  languages: ['en'],
  bad: [
    {
      file: 'candidate/stages/application.mdx',
      body: 'Tell us if you need accommodations.',
    },
  ],
  good: [
    {
      file: 'candidate/stages/application.mdx',
      body: 'Tell us if you need [accommodations](/guides/accommodations/).',
    },
  ],
  check,
});
