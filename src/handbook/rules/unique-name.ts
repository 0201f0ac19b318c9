import { sessionsOf } from '../coverage.ts';
import { entriesOf } from '../entries.ts';
import { KIND_NAMES, type Kind } from '../entities/schemas.ts';
import type { RoleEntry } from '../model.ts';
import { sameName } from '../slug.ts';
import { pathOfSession } from './session-path.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** Why a name has no address: it has no letter and no digit, or its address would be too long. */
type WhyNoAddress = 'empty' | 'too long';

interface Says {
  /** A title that another entry of the kind has, with the id of that. */
  sameTitle: (title: string, kind: Kind, other: string) => Said;
  noAddress: (name: string, why: WhyNoAddress) => Said;
  /** A former name that is the name of an entry, with the id of that. */
  stillThere: (name: string, kind: Kind, other: string) => Said;
  /** A former name that stands in another file too. */
  sameFormer: (name: string, file: string) => Said;
  /** A former name that has the address of another one, and the file of that. */
  sameAddress: (name: string, other: string, file: string) => Said;
  /** A former id of a session that another one of its role has, or had. */
  sameSession: (former: string, session: string, other: string, now: boolean) => Said;
}

/** Former ids of the sessions of a role that lead to another one as well. */
function checkSessions(role: RoleEntry, say: Says): Finding[] {
  const sessions = sessionsOf(role);
  const { file } = role.sources.candidate!;
  return sessions.flatMap(({ id, formerly }, place) =>
    formerly.flatMap((former, index): Finding[] => {
      const live = sessions.find((own) => own.id === former);
      const other = live ?? sessions.slice(0, place).find((own) => own.formerly.includes(former));
      if (!other) return [];
      const path = [...pathOfSession(role, id), 'formerly', index];
      return [{ file, place: { path }, ...say.sameSession(former, id, other.id, live !== undefined) }];
    }),
  );
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
  const ofSessions = handbook.roles.flatMap((role) => checkSessions(role, say));
  const ofEntries = KIND_NAMES.flatMap((kind): Finding[] => {
    const findings: Finding[] = [];
    const titles = new Map<string, { id: string; title: string }>();
    const ids = new Set<string>();
    for (const entry of entriesOf(handbook, kind)) {
      ids.add(entry.id);
      const file = (entry.sources.candidate ?? entry.sources.interviewer)!.file;
      const same = titles.get(sameName(entry.title));
      if (same) {
        findings.push({ file, place: { path: ['title'] }, ...say.sameTitle(entry.title, kind, same.id) });
      } else {
        titles.set(sameName(entry.title), entry);
      }
    }
    /** By address: two names may differ and still lead to one. */
    const former = new Map<string, { file: string; label: string }>();
    for (const name of handbook.formerNames.filter((candidate) => candidate.kind === kind)) {
      const { file, label } = name;
      const place = { path: ['formerly', name.index] };
      const live = ids.has(name.slug) ? name.slug : titles.get(sameName(name.label))?.id;
      const same = former.get(name.slug);
      const noAddress = whyNoAddress(name.slug);
      if (noAddress !== undefined) {
        findings.push({ file, place, ...say.noAddress(label, noAddress) });
      } else if (live !== undefined) {
        findings.push({ file, place, ...say.stillThere(label, kind, live) });
      } else if (same) {
        const isSame = sameName(same.label) === sameName(label);
        const said = isSame ? say.sameFormer(label, same.file) : say.sameAddress(label, same.label, same.file);
        findings.push({ file, place, ...said });
      } else {
        former.set(name.slug, name);
      }
    }
    return findings;
  });
  return [...ofEntries, ...ofSessions];
}

/** The longest part of an address in bytes: it is the name of a folder, and file systems end at 255. */
const LONGEST = 200;

/** Why a name has no address, if it has none. */
function whyNoAddress(slug: string): WhyNoAddress | undefined {
  if (slug === '') return 'empty';
  return new TextEncoder().encode(slug).length > LONGEST ? 'too long' : undefined;
}

/** Two entries with one name. */
export const uniqueName = defineRule({
  id: 'unique-name',
  severity: 'error',
  group: 'facts',
  asResolved: true,
  stopsBuild: true,
  shared: [{ file: 'candidate/interview-types/pairing.mdx', fields: 'formerly: [Pair programming]' }],
  bad: [{ file: 'candidate/interview-types/design-talk.mdx', fields: 'formerly: [Pair programming]' }],
  good: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: 'formerly: [{ name: Pair programming, context: Design loop }]',
    },
  ],
  check,
});
