import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CODE } from '../../src/site/settings.ts';
import { hashesBelow } from './site-pages.ts';

/** What CONTRIBUTING.md says how to add: each has a worked example of its name. */
export const ADDITIONS = ['field', 'rule', 'page', 'kind', 'language'] as const;
export type Addition = (typeof ADDITIONS)[number];

/** Lines that come into a file: a new one, or one that is there. */
interface Piece {
  file: string;
  /** Where in a file that is there. */
  place?: { how: string; line: string };
  lines: string;
}

const PIECE = /(?:^(Behind|In the place of) `([^\n]*)`:?\n\n)?^```\w+\n(.*?)^```$/gms;

/** The pieces of a worked example: what stands under the name of each file. */
function piecesOf(addition: Addition): Piece[] {
  const text = readFileSync(join(CODE, 'tests/fixtures/additions', `${addition}.md`), 'utf8');
  return text
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const file = /^`(.*)`$/m.exec(section)![1]!;
      return [...section.matchAll(PIECE)].map(([, how, line, lines]): Piece => ({
        file,
        lines: lines!,
        ...(how !== undefined && { place: { how, line: line! } }),
      }));
    });
}

/** Does to a project what a worked example says. @throws {Error} if a line that it names is not there once. */
function follow(project: string, addition: Addition): void {
  for (const { file, place, lines } of piecesOf(addition)) {
    const path = join(project, file);
    mkdirSync(dirname(path), { recursive: true });
    if (!place) writeFileSync(path, lines, { flag: 'wx' });
    else {
      const parts = readFileSync(path, 'utf8').split(`\n${place.line}\n`);
      if (parts.length !== 2)
        throw new Error(`${addition}.md names a line that ${file} does not have once: ${place.line}`);
      const kept = place.how === 'Behind' ? `${place.line}\n` : '';
      writeFileSync(path, `${parts[0]!}\n${kept}${lines}${parts[1]!}`);
    }
  }
}

/** Files of a project that something makes or changes, as paths in it. */
function touchedBy(project: string, change: () => void): string[] {
  const before = hashesBelow(project);
  change();
  return Object.entries(hashesBelow(project))
    .filter(([file, hash]) => before[file] !== hash)
    .map(([file]) => file);
}

/** Adds something to a project, and returns the files that it touches. */
export const add = (project: string, addition: Addition): string[] =>
  touchedBy(project, () => {
    follow(project, addition);
  });

/** How many files CONTRIBUTING.md says that something takes, by its heading there. */
export function promisedFiles(addition: Addition): number {
  const text = readFileSync(join(CODE, 'CONTRIBUTING.md'), 'utf8');
  const [, files] = new RegExp(`^### A ${addition}\\b.*?(\\d+) files?$`, 'm').exec(text) ?? [];
  if (files === undefined) throw new Error(`CONTRIBUTING.md has no heading "### A ${addition}…: <number> files".`);
  return Number(files);
}
