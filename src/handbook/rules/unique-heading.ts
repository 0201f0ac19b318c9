import { entriesOf, entryById, publishedSources } from '../entries.ts';
import { SIDES } from '../entities/schemas.ts';
import { idsOfPageOf } from '../parts.ts';
import { pathOn } from '../routes.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

/** How often each id stands on a page. */
function counted(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function check({ handbook }: RuleContext): Finding[] {
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
        .map(({ text, slug, line, column }) => ({
          file,
          place: { line, column },
          message: `The heading "${text}" has the id "${slug}", and so has another part of its page: a link to #${slug} would lead to one of the two.`,
          fix: 'Give the heading other words, or move its text to the field that the part is made of.',
        }));
    }),
  );
}

/** A heading of the text with the id of a part that the page has by itself. */
export const uniqueHeading = defineRule({
  id: 'unique-heading',
  severity: 'error',
  group: 'facts',
  stopsBuild: true,
  bad: '## Agenda',
  good: '## How the hour goes',
  check,
});
