import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { homeOf } from './home-files.ts';
import { followInside } from './inside.ts';
import { readText, type ReadProblem } from './read-text.ts';
import { closedBelow } from './sides.ts';

/**
 * Reads a file of the company's folder, named from there. A link out of that folder, or to the interviewers' side, is a
 * problem: nothing behind it is read.
 */
export function readHomeFile(contentRoot: string, file: string): { text: string } | { problem: ReadProblem } {
  const home = realpathSync(homeOf(contentRoot));
  const way = followInside(join(home, file), home, closedBelow(contentRoot, realpathSync(contentRoot)));
  if (typeof way === 'object') return readText(way.real);
  return {
    problem: {
      line: 1,
      column: 1,
      message:
        'This is a link to a file that does not exist, is outside of the company’s folder, or is on the interviewer side.',
      fix: 'Put the file itself in its place.',
    },
  };
}
