import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow } from '../../../src/site/files-below.ts';
import { CODE } from '../../../src/site/settings.ts';

const tests = join(CODE, 'tests/site');

/** A page and a part of pages that every handbook has. */
const EVERYWHERE = ['your-data', 'ai-assistants'];

/** Ids of the entries of the shipped handbook. */
const ids = new Set(
  filesBelow(join(CODE, 'src/content'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => basename(file, '.mdx'))
    .filter((id) => id.includes('-') && !EVERYWHERE.includes(id)),
);

/** The entries of the shipped handbook that a test of the sites names, in an address or by themselves. */
const namedIn = (file: string): string[] => {
  const words = readFileSync(join(tests, file), 'utf8').matchAll(/(?<=[/'"`])[a-z\d]+(?:-[a-z\d]+)+(?=[/'"`])/g);
  return [...words].map(([word]) => word).filter((word) => ids.has(word));
};

it('An entry of the shipped handbook is named by no test of how sites are made, but by those of what it says', () => {
  const [shipped, others] = [true, false].map((own) =>
    filesBelow(tests).filter((file) => file.endsWith('.test.ts') && file.startsWith('shipped/') === own),
  );
  expect(others!.flatMap((file) => namedIn(file).map((id) => `${file}: ${id}`))).toEqual([]);
  expect(shipped!.flatMap(namedIn)).toContain('pairing-exercise');
  expect(others!.length).toBeGreaterThan(20);
});
