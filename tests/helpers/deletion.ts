import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SIDES } from '../../src/handbook/entities/schemas.ts';
import type { LocatedIssue } from '../../src/handbook/issues.ts';
import { checkContent } from '../../src/load/check-content.ts';
import { TODAY } from './check.ts';

/** Rules of links: what they find is mended where it stands, without the entry that has the link. */
const OF_LINKS = ['internal-link', 'heading-anchor'];

/** What keeps a content root from being built. */
export const errorsIn = (content: string): LocatedIssue[] =>
  checkContent(content, TODAY).issues.filter(({ severity }) => severity === 'error');

/** The entry that a file belongs to, as `roles/engineer`; undefined for company.yaml. */
const entryOf = (file: string) => /^(?:candidate|interviewer)\/([^/]+\/[^/]+)\.mdx$/.exec(file)?.[1];

/** Takes a link out of a line: the words stay; an item of a list that is there for its address goes. */
function withoutLink(line: string, url: string): string[] {
  const words = line.replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (all, text: string, to: string) =>
    to === url ? text : all,
  );
  return words !== line ? [words] : /^\s*- \{.*\}$/.test(line) ? [] : [line];
}

function mendLink(content: string, { file, line, message }: LocatedIssue): boolean {
  const path = join(content, file);
  const lines = readFileSync(path, 'utf8').split('\n');
  const mended = withoutLink(lines[line - 1]!, /"([^"]+)"/.exec(message)![1]!);
  if (mended[0] === lines[line - 1]) return false;
  lines.splice(line - 1, 1, ...mended);
  writeFileSync(path, lines.join('\n'));
  return true;
}

function removeEntry(content: string, entry: string): void {
  for (const side of SIDES) rmSync(join(content, side, `${entry}.mdx`), { force: true });
}

/**
 * Deletes an entry as an editor would who follows the check until it is silent: entries that are wrong without
 * it go too, links to what is gone are taken out. Returns what was deleted; undefined, with the content in
 * whatever state, where the company cannot be without it.
 */
export function deleteEntry(content: string, entry: string): Set<string> | undefined {
  const gone = new Set([entry]);
  removeEntry(content, entry);
  for (;;) {
    const errors = errorsIn(content);
    if (errors.length === 0) return gone;
    const others = errors.filter(({ rule }) => !OF_LINKS.includes(rule));
    for (const { file } of others) {
      const wrong = entryOf(file);
      if (wrong === undefined) return undefined;
      gone.add(wrong);
      removeEntry(content, wrong);
    }
    // From the end, so that lines keep their numbers.
    const links = others.length > 0 ? [] : errors.toReversed();
    for (const issue of links)
      if (existsSync(join(content, issue.file)) && !mendLink(content, issue)) {
        const holder = entryOf(issue.file);
        if (holder === undefined) return undefined;
        gone.add(holder);
        removeEntry(content, holder);
      }
  }
}
