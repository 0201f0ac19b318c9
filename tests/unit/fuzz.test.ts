import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkHandbook } from '../../src/handbook/check.ts';
import { resolveHandbook } from '../../src/handbook/resolve.ts';
import { listSide, type EntryFile } from '../../src/load/files.ts';
import { handbookInput, loadContent, locateIssues } from '../../src/load/load-content.ts';
import { readEntry } from '../../src/load/read-entry.ts';
import { TODAY } from '../helpers/check.ts';
import { temporaryFolder } from '../helpers/content-folder.ts';
import { contentRoot, runCheck, writeFile } from '../helpers/content-root.ts';
import { mutate } from '../helpers/mutate.ts';
import { Random } from '../helpers/random.ts';
import { wordsFor } from '../../src/words/languages.ts';

const ENTRIES = 5000;

/** Processor time that one entry may take, whatever else the machine does meanwhile. */
const LONGEST_MS = 1000;

const STACK_TRACE = /^\s*at .*:\d+:\d+\)?$/m;

const root = contentRoot();
const files = (['candidate', 'interviewer'] as const).flatMap((side) => {
  const { entries, sideRoot } = listSide(root, side);
  return entries.map((entry) => ({ entry, sideRoot: sideRoot!, bytes: readFileSync(entry.path) }));
});
const content = loadContent(root, 'interviewer');
const input = handbookInput(content)!;

/** Reads an entry and checks the handbook with it in its place: all that the command does with one file. */
function check(entry: EntryFile, sideRoot: string): string[] {
  const read = readEntry(entry, sideRoot, wordsFor('en'));
  const texts = new Map(content.texts).set(entry.file, read.text);
  const issues = [...read.issues];
  if (read.source) {
    const sources = input.sources.map((source) => (source.file === entry.file ? read.source! : source));
    const handbook = resolveHandbook({ ...input, sources });
    issues.push(
      ...checkHandbook({
        handbook,
        input: { ...input, sources },
        today: TODAY,
        checks: content.checks,
        texts: wordsFor('en').rules,
        namedPages: () => [],
      }).issues,
    );
  }
  return locateIssues(issues, texts).map(({ file, line, column, message, fix }) => {
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
    return `${file}: ${message} ${fix}`;
  });
}

describe('damaged entries', () => {
  it(
    `give issues or a clean pass, ${String(ENTRIES)} of them, each soon and none with a stack trace`,
    { timeout: 600_000 },
    () => {
      const random = new Random(2026);
      const path = join(temporaryFolder('fuzz'), 'entry.mdx');
      let sound = 0;
      for (let number = 0; number < ENTRIES; number++) {
        const { entry, sideRoot, bytes } = random.pick(files);
        const damaged = mutate(bytes, random);
        writeFileSync(path, damaged);
        const before = process.cpuUsage();
        let words: string[];
        try {
          words = check({ ...entry, path }, sideRoot);
        } catch (error) {
          throw new Error(`Entry ${String(number)} (${entry.file}) crashed.`, { cause: error });
        }
        const { user, system } = process.cpuUsage(before);
        expect((user + system) / 1000, `milliseconds for entry ${String(number)} (${entry.file})`).toBeLessThan(
          LONGEST_MS,
        );
        expect(words.filter((line) => STACK_TRACE.test(line) || /\[object |\bundefined\b|\bNaN\b/.test(line))).toEqual(
          [],
        );
        if (words.length === 0) sound += 1;
      }
      // Were all of them broken at once, nothing beyond the first step would have been tried.
      expect(sound).toBeGreaterThan(ENTRIES / 50);
    },
  );

  it.each([1, 2, 3])('go through the command line, handbook %i', { timeout: 120_000 }, async (seed) => {
    const random = new Random(seed);
    const damagedRoot = contentRoot();
    for (const { entry, bytes } of files) {
      if (random.below(2) === 0) writeFile(damagedRoot, entry.file, mutate(bytes, random));
    }
    for (const file of ['company.yaml', 'checks.yaml']) {
      if (seed === 3) writeFile(damagedRoot, file, mutate(readFileSync(join(root, file)), random));
    }
    const { code, stdout, stderr } = await runCheck(damagedRoot, ['--format', 'json']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(STACK_TRACE.test(stdout)).toBe(false);
    const { issues } = JSON.parse(stdout) as { issues: { rule: string }[] };
    expect(issues.some((issue) => issue.rule === 'schema')).toBe(true);
  });
});
