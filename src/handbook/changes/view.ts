import { entriesOf } from '../entries.ts';
import { KIND_NAMES, type Kind, type Side } from '../entities/schemas.ts';
import type { Entry, Handbook, RoleEntry } from '../model.ts';
import { publicCompany } from '../public.ts';
import { sameName, slugify } from '../slug.ts';

/** An entry as the readers of one side meet it. */
export interface SeenEntry {
  kind: Kind;
  id: string;
  title: string;
  summary: string;
  /** Typed fields and what is computed from them. */
  facts: Record<string, unknown>;
  /** The text: its paragraphs and headings, and the Markdown as written. */
  text: { paragraphs: string[]; headings: string[]; written: string };
}

/** All that the readers of one side meet. */
export interface Seen {
  entries: SeenEntry[];
  /** What candidates read of company.yaml; undefined on the interviewers' side, which adds nothing to it. */
  company: Record<string, unknown> | undefined;
  /** By kind and former name, and by kind and the id that the name would have: the ids that the name became. */
  successors: Map<string, string[]>;
}

/** Fields that no reader sees. */
const FOR_EDITORS = new Set(['ignore', 'like', 'status', 'reviewEvery']);

const byName = (kind: Kind, name: string) => `${kind} called ${sameName(name)}`;
const byId = (kind: Kind, id: string) => `${kind}/${id}`;

/** The successors of an entry that was there under an id and a title. */
export function successorsOf(seen: Seen, { kind, id, title }: Pick<SeenEntry, 'kind' | 'id' | 'title'>): string[] {
  return seen.successors.get(byName(kind, title)) ?? seen.successors.get(byId(kind, id)) ?? [];
}

/** Sums that stand on no page as a field: what a role takes, of candidates on one side and of interviewers on the other. */
function computed(entry: Entry<unknown, unknown>, side: Side): Record<string, unknown> {
  if (entry.kind !== 'roles') return {};
  const { interviewMinutes, calendarMinutes, selfPacedMinutes, interviewerMinutes } = (entry as RoleEntry).totals;
  return side === 'candidate' ? { interviewMinutes, calendarMinutes, selfPacedMinutes } : { interviewerMinutes };
}

/** What the readers of one side meet in a handbook. Drafts are on no site, and so not in it. */
export function seenBy(handbook: Handbook, side: Side): Seen {
  const entries = KIND_NAMES.flatMap((kind) => entriesOf(handbook, kind)).flatMap((entry): SeenEntry[] => {
    const fields = entry[side] as Record<string, unknown> | undefined;
    if (fields === undefined) return [];
    const body = entry.sources[side]?.body;
    return [
      {
        kind: entry.kind,
        id: entry.id,
        title: (fields['title'] as string | undefined) ?? entry.title,
        summary: (fields['summary'] as string | undefined) ?? '',
        facts: {
          ...Object.fromEntries(Object.entries(fields).filter(([key]) => !FOR_EDITORS.has(key))),
          ...computed(entry, side),
        },
        text: {
          paragraphs: body?.paragraphs.map((paragraph) => paragraph.text) ?? [],
          headings: body?.headings.map((heading) => heading.text) ?? [],
          written: body?.text.trim() ?? '',
        },
      },
    ];
  });
  return {
    entries,
    company: side === 'candidate' ? publicCompany(handbook.company, side) : undefined,
    successors: new Map(
      handbook.formerNames.flatMap(({ kind, name, slug, successors }) => [
        [byName(kind, name), successors],
        [byId(kind, slugify(name)), successors],
        [byId(kind, slug), successors],
      ]),
    ),
  };
}
