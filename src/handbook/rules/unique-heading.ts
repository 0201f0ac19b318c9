import { entriesOf, entryById, publishedSources } from '../entries.ts';
import { SIDES } from '../entities/schemas.ts';
import { idsOfPageOf } from '../parts.ts';
import { pathOn } from '../routes.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  sameId: (heading: string, id: string) => Said;
}

/** How often each id stands on a page. */
function counted(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
  const pages = new Map<string, Map<string, number>>();
  return SIDES.flatMap((side) =>
    publishedSources(handbook, side).flatMap((source): Finding[] => {
      const { kind, id, file, body } = source;
      const entry = entryById(entriesOf(handbook, kind), id);
      if (!entry || !body || body.headings.length === 0) return [];
      // A page that entries share is counted once.
      const page = pathOn(side, kind, id).split('#')[0]!;
      const counts = pages.get(page) ?? counted(idsOfPageOf(handbook, entry, side));
      pages.set(page, counts);
      return body.headings
        .filter(({ slug }) => counts.get(slug)! > 1)
        .map(({ text, slug, line, column }) => ({ file, place: { line, column }, ...say.sameId(text, slug) }));
    }),
  );
}

/** A heading of the text with the id of a part that the page has by itself. */
export const uniqueHeading = defineRule({
  id: 'unique-heading',
  severity: 'error',
  group: 'facts',
  stopsBuild: true,
  bad: [
    {
      file: 'candidate/interview-types/pairing.mdx',
      body: `## Agenda

You choose when we take a break.`,
    },
  ],
  good: [
    {
      file: 'candidate/interview-types/pairing.mdx',
      body: `## Breaks

You choose when we take a break.`,
    },
  ],
  check,
});
