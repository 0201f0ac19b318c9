import type { Kind, Side } from '../handbook/kinds.ts';
import type { Entry } from '../handbook/model.ts';
import { COMPETENCY_KINDS } from '../handbook/schemas/competency.ts';
import { STAGE_KINDS } from '../handbook/schemas/stage.ts';
import { strings } from '../strings/index.ts';

/** Entries under a heading. */
export interface Group {
  id: string;
  title: string;
  entries: Entry<unknown, unknown>[];
}

/** An id as a heading: `getting-ready` is "Getting ready". */
export function headingOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The entries of a kind in the groups in which they are listed; groups without entries are left out. */
export function groupsOf(kind: Kind, entries: readonly Entry<unknown, unknown>[], side: Side): Group[] {
  if (kind === 'guides') return guideGroups(entries, side);
  const names: readonly string[] = kind === 'stages' ? STAGE_KINDS : COMPETENCY_KINDS;
  const titles = (kind === 'stages' ? strings.stageKind : strings.competencyKind) as Record<string, string>;
  return names
    .map((name) => ({
      id: name,
      title: titles[name] ?? headingOf(name),
      entries: entries.filter((entry) => (entry.candidate as { kind?: string } | undefined)?.kind === name),
    }))
    .filter((group) => group.entries.length > 0);
}

function guideGroups(entries: readonly Entry<unknown, unknown>[], side: Side): Group[] {
  const facts = (entry: Entry<unknown, unknown>) => entry[side] as { group: string; order: number };
  const sorted = [...entries].sort((a, b) => facts(a).order - facts(b).order);
  return [...new Set(sorted.map((entry) => facts(entry).group))].map((group) => ({
    id: group,
    title: headingOf(group),
    entries: sorted.filter((entry) => facts(entry).group === group),
  }));
}
