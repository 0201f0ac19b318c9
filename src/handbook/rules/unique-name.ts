import { entriesOf } from '../entries.ts';
import { KIND_NAMES, KINDS } from '../kinds.ts';
import { slugify } from '../slug.ts';
import type { Finding, Rule, RuleContext } from './types.ts';

function check({ handbook }: RuleContext): Finding[] {
  return KIND_NAMES.flatMap((kind): Finding[] => {
    const { noun } = KINDS[kind];
    const findings: Finding[] = [];
    const titles = new Map<string, { id: string; title: string }>();
    const ids = new Set<string>();
    for (const entry of entriesOf(handbook, kind)) {
      ids.add(entry.id);
      const file = (entry.sources.candidate ?? entry.sources.interviewer)!.file;
      const same = titles.get(slugify(entry.title));
      if (same) {
        findings.push({
          file,
          place: { path: ['title'] },
          message: `The title "${entry.title}" is also that of the ${noun} "${same.id}".`,
          fix: 'Give one of the two another title, or merge them and keep the other name under formerly.',
        });
      } else {
        titles.set(slugify(entry.title), entry);
      }
    }
    const former = new Map<string, { file: string; label: string }>();
    for (const name of handbook.formerNames.filter((candidate) => candidate.kind === kind)) {
      const place = { path: ['formerly', name.index] };
      const live = ids.has(name.slug) ? name.slug : titles.get(name.slug)?.id;
      const same = former.get(name.slug);
      if (live !== undefined) {
        findings.push({
          file: name.file,
          place,
          message: `The former name "${name.label}" is the name of the ${noun} "${live}", which is still there.`,
          fix: 'Remove it, or add a context that tells the two apart, such as { name: …, context: "AI loop" }.',
        });
      } else if (same) {
        findings.push({
          file: name.file,
          place,
          message: `The former name "${name.label}" stands in ${same.file} too.`,
          fix: 'Keep it in one entry and list the others there under alsoBecame, or add a context that tells the two apart.',
        });
      } else {
        former.set(name.slug, name);
      }
    }
    return findings;
  });
}

/** Two entries with one name. */
export const uniqueName = {
  id: 'unique-name',
  severity: 'error',
  group: 'facts',
  stopsBuild: true,
  what: 'Titles and former names are unique within a kind, and no former name is the name of a live entry.',
  why: 'Two entries with one name cannot be told apart in search or in talk; and a redirect from a live address would replace its page.',
  fix: 'Rename one, add a context to the former name, or list several successors under alsoBecame.',
  bad: 'formerly: [Pairing exercise] in the AI feature project',
  good: 'formerly: [{ name: Pairing exercise, context: AI loop }]',
  check,
} satisfies Rule;
