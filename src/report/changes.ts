import type { Changes, ContentChange, Named, TextChange } from '../handbook/changes/changes.ts';
import type { FactChange } from '../handbook/changes/facts.ts';
import type { Audience } from '../handbook/entities/schemas.ts';
import { kindOf } from '../handbook/kinds.ts';
import { capital } from '../handbook/text/capital.ts';
import { withHiddenShown } from '../handbook/text/hidden.ts';
import { ENGLISH, count } from '../handbook/text/in-words.ts';

/** What changed for one audience, and what could not be told. */
export interface AudienceChanges {
  audience: Audience;
  /** Undefined where nothing of this audience's side could be compared. */
  changes: Changes | undefined;
  /** What the reader of the list must know of its limits, in full sentences. */
  notes: string[];
}

const HEADINGS = { candidate: 'What candidates see', interviewer: 'What interviewers see' } as const;
const NOTHING = {
  candidate: 'Nothing changes for candidates.',
  interviewer: 'Nothing changes on the interviewers’ side.',
} as const;

/** Text that Markdown would read as more than text. */
const plain = (text: string) => withHiddenShown(text.replace(/\s+/g, ' ')).replace(/[\\`*_<>[\]]/g, '\\$&');

const nameOf = ({ kind, title }: Named) => `**${plain(title)}** (${kindOf(kind).noun})`;
const sentence = (text: string) => (text === '' ? '' : `: ${plain(text)}`);

function factLine({ path, before, after }: FactChange): string {
  const name = plain(capital(path));
  if (before === undefined) return `${name}: added ${plain(after ?? '')}`;
  if (after === undefined) return `${name}: removed ${plain(before)}`;
  return `${name}: ${plain(before)} → ${plain(after)}`;
}

function textLine({ reworded, added, removed, newHeadings }: TextChange): string {
  const counts = [
    ...(reworded > 0 ? [`${count(reworded, 'paragraph')} reworded`] : []),
    ...(added > 0 ? [`${count(added, 'paragraph')} added`] : []),
    ...(removed > 0 ? [`${count(removed, 'paragraph')} removed`] : []),
  ];
  const headings =
    newHeadings.length === 0
      ? ''
      : `; new ${newHeadings.length === 1 ? 'heading' : 'headings'}: ${newHeadings.map(plain).join(', ')}`;
  return `Text: ${counts.length === 0 ? 'form or order changed' : ENGLISH.list(counts)}${headings}`;
}

const details = ({ facts, text }: Pick<ContentChange, 'facts' | 'text'>) =>
  [...facts.map(factLine), ...(text ? [textLine(text)] : [])].map((line) => `  - ${line}`);

function group(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [`### ${title}`, '', ...lines, ''];
}

function linesOf({ added, removed, renamed, changed, company }: Changes): string[] {
  return [
    ...group(
      'Added',
      added.map((entry) => `- ${nameOf(entry)}${sentence(entry.summary)}`),
    ),
    ...group(
      'Removed',
      removed.map(
        (entry) =>
          `- ${nameOf(entry)}${entry.became.length === 0 ? '' : `, now part of ${ENGLISH.list(entry.became.map(({ title }) => plain(title)))}`}`,
      ),
    ),
    ...group(
      'Renamed',
      renamed.flatMap((change) => [
        `- **${plain(change.from.title)}** is now ${nameOf(change.entry)}`,
        ...details(change),
      ]),
    ),
    ...group(
      'Changed',
      changed.flatMap((change) => [`- ${nameOf(change.entry)}`, ...details(change)]),
    ),
    ...group(
      'The company',
      company.map((fact) => `- ${factLine(fact)}`),
    ),
  ];
}

function section({ audience, changes, notes }: AudienceChanges): string[] {
  const lines = changes && linesOf(changes);
  return [
    `## ${HEADINGS[audience]}`,
    '',
    ...notes.flatMap((note) => [`> ${plain(note)}`, '']),
    ...(lines?.length === 0 ? [NOTHING[audience], ''] : (lines ?? [])),
  ];
}

/** What changed between two states, as Markdown for a pull request or a changelog. */
export function changesMarkdown(from: string, to: string, audiences: readonly AudienceChanges[]): string {
  return [`# Changes from ${plain(from)} to ${plain(to)}`, '', ...audiences.flatMap(section)].join('\n').trimEnd();
}
