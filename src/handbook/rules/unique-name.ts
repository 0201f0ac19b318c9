import { entriesOf } from '../entries.ts';
import { KIND_NAMES } from '../entities/schemas.ts';
import { kindOf } from '../kinds.ts';
import { sameName } from '../slug.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook }: RuleContext): Finding[] {
  return KIND_NAMES.flatMap((kind): Finding[] => {
    const { noun } = kindOf(kind);
    const findings: Finding[] = [];
    const titles = new Map<string, { id: string; title: string }>();
    const ids = new Set<string>();
    for (const entry of entriesOf(handbook, kind)) {
      ids.add(entry.id);
      const file = (entry.sources.candidate ?? entry.sources.interviewer)!.file;
      const same = titles.get(sameName(entry.title));
      if (same) {
        findings.push({
          file,
          place: { path: ['title'] },
          message: `The title "${entry.title}" is also that of the ${noun} "${same.id}".`,
          fix: 'Give one of the two another title, or merge them and keep the other name under formerly.',
        });
      } else {
        titles.set(sameName(entry.title), entry);
      }
    }
    /** By address: two names may differ and still lead to one. */
    const former = new Map<string, { file: string; label: string }>();
    for (const name of handbook.formerNames.filter((candidate) => candidate.kind === kind)) {
      const place = { path: ['formerly', name.index] };
      const live = ids.has(name.slug) ? name.slug : titles.get(sameName(name.label))?.id;
      const same = former.get(name.slug);
      const noAddress = whyNoAddress(name.slug);
      if (noAddress !== undefined) {
        findings.push({
          file: name.file,
          place,
          message: `The former name "${name.label}" ${noAddress}, so it has no address that could lead here.`,
          fix: 'Write it with letters or digits, in any script, and as short as it was, or remove it.',
        });
      } else if (live !== undefined) {
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
          message:
            sameName(same.label) === sameName(name.label)
              ? `The former name "${name.label}" stands in ${same.file} too.`
              : `The former name "${name.label}" has the same address as "${same.label}" in ${same.file}.`,
          fix: 'Keep it in one entry and list the others there under alsoBecame, or add a context that tells the two apart.',
        });
      } else {
        former.set(name.slug, name);
      }
    }
    return findings;
  });
}

/** The longest part of an address in bytes: it is the name of a folder, and file systems end at 255. */
const LONGEST = 200;

/** Why a name has no address, if it has none. */
function whyNoAddress(slug: string): string | undefined {
  if (slug === '') return 'has no letter and no digit';
  return new TextEncoder().encode(slug).length > LONGEST ? 'is too long' : undefined;
}

/** Two entries with one name. */
export const uniqueName = defineRule({
  id: 'unique-name',
  severity: 'error',
  group: 'facts',
  stopsBuild: true,
  bad: 'formerly: [Pairing exercise] in the AI feature project',
  good: 'formerly: [{ name: Pairing exercise, context: AI loop }]',
  check,
});
