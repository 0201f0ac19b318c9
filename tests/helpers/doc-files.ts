import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODE } from '../../src/site/settings.ts';

/** The files that a page of docs/ shows: each has its name on a line of its own, and then its text. */
export function filesOfDoc(name: string): Map<string, string> {
  const text = readFileSync(join(CODE, 'docs', name), 'utf8');
  return new Map(
    [...text.matchAll(/^`([\w./-]+)`\n\n```\w+\n([\s\S]*?)^```$/gm)].map(([, file, body]) => [file!, body!]),
  );
}
