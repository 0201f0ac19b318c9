import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow } from '../../../src/site/files-below.ts';
import { CODE } from '../../../src/site/settings.ts';

/** A page and a part of pages that every handbook has. */
const EVERYWHERE = ['your-data', 'ai-assistants'];

/** Ids of the entries of the shipped handbook. */
const ids = new Set(
  filesBelow(join(CODE, 'src/content'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => basename(file, '.mdx'))
    .filter((id) => id.includes('-') && !EVERYWHERE.includes(id)),
);

const tests = join(CODE, 'tests');
const textOf = (file: string) => readFileSync(join(tests, file), 'utf8');
/** The tests of a folder, and those of them that are about what the shipped handbook says. */
function testsIn(folder: 'site' | 'browser'): { shipped: string[]; others: string[] } {
  const files = filesBelow(join(tests, folder))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file}`);
  const isOwn = (file: string) => file.startsWith(`${folder}/shipped/`);
  return {
    shipped: files.filter(isOwn),
    others: files.filter((file) => !isOwn(file)),
  };
}

/** The entries of the shipped handbook that a test of the sites names, in an address or by themselves. */
const namedIn = (file: string): string[] => {
  const words = textOf(file).matchAll(/(?<=[/'"`#])[a-z\d]+(?:-[a-z\d]+)+(?=[/'"`?#])/g);
  return [...words].map(([word]) => word).filter((word) => ids.has(word));
};

/** Whether a test of browsers opens the shipped sites, on a stage or by their folder. */
const opensShipped = (file: string): boolean =>
  /openStage\('real'\)|testSites\(\)\.real|\breal\b.*= testSites\(\)/.test(textOf(file));

it.each([
  ['site', 20, 'pairing-exercise'],
  ['browser', 20, 'mid-level-backend-engineer'],
] as const)(
  'An entry of the shipped handbook is named by no test in tests/%s of how sites are, but by those of what it says',
  (folder, fewest, named) => {
    const { shipped, others } = testsIn(folder);
    expect(others.flatMap((file) => namedIn(file).map((id) => `${file}: ${id}`))).toEqual([]);
    expect(shipped.flatMap(namedIn)).toContain(named);
    expect(others.length).toBeGreaterThan(fewest);
  },
);

it('The shipped sites are opened in a browser only by the tests of what they say', () => {
  const { shipped, others } = testsIn('browser');
  expect(others.filter(opensShipped)).toEqual([]);
  expect(shipped.filter(opensShipped)).toEqual(shipped);
});
