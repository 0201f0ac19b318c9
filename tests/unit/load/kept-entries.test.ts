import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/load/check-content.ts';
import { KeptEntries } from '../../../src/load/kept-entries.ts';
import { TODAY } from '../../helpers/check.ts';
import { contentFolder, temporaryFolder } from '../../helpers/content-folder.ts';
import { runCheck } from '../../helpers/content-root.ts';

const ENTRY = 'candidate/interview-types/design-talk.mdx';

/** Changes one file of a content root. */
function change(root: string, from: string, to: string): void {
  const text = readFileSync(join(root, ENTRY), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, ENTRY), text.replace(from, to));
}

/** A check of a content root as the command does it, and how many entries it did not have to read. */
function check(root: string, file: string, stamp = 'one') {
  const kept = new KeptEntries(file, stamp);
  let taken = 0;
  const get = kept.get.bind(kept);
  kept.get = (key) => {
    const source = get(key);
    if (source) taken += 1;
    return source;
  };
  const report = checkContent(root, TODAY, kept);
  kept.keep();
  return { report, taken };
}

describe('A check that finds entries as an earlier one has read them', () => {
  const started = () => {
    const root = contentFolder();
    const file = join(temporaryFolder('kept'), 'deep/entries');
    const first = check(root, file);
    return { root, file, first };
  };

  it('reads none of them again, and says the same to the letter', () => {
    const { root, file, first } = started();
    const second = check(root, file);
    expect(first.taken).toBe(0);
    expect(second.taken).toBeGreaterThan(20);
    expect(second.report).toEqual(first.report);
    expect(second.report).toEqual(checkContent(root, TODAY));
  });

  it('reads the one that was changed, and finds what is wrong with it as often as it is asked', () => {
    const { root, file } = started();
    const all = check(root, file).taken;
    change(root, 'title: ', 'titel: ');
    for (let time = 0; time < 2; time += 1) {
      const { report, taken } = check(root, file);
      expect(taken).toBe(all - 1);
      expect(report).toEqual(checkContent(root, TODAY));
      expect(report.issues.filter((issue) => issue.file === ENTRY).length).toBeGreaterThan(0);
    }
    change(root, 'titel: ', 'title: ');
    expect(check(root, file).report.issues).toEqual([]);
  });

  it('reads all of them for another base path or another code', () => {
    const { root, file } = started();
    expect(check(root, file, 'two').taken).toBe(0);
    const company = join(root, 'company.yaml');
    writeFileSync(company, readFileSync(company, 'utf8').replace(/^url: .*$/m, 'url: https://jobs.example/hiring/'));
    expect(check(root, file, 'two').taken).toBe(0);
  });

  it('reads one with a picture each time: the picture is a file of its own', () => {
    const { root, file } = started();
    const all = check(root, file).taken;
    writeFileSync(join(root, 'candidate/interview-types/dot.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    writeFileSync(join(root, ENTRY), `${readFileSync(join(root, ENTRY), 'utf8')}\n![A dot](./dot.svg)\n`);
    check(root, file);
    expect(check(root, file).taken).toBe(all - 1);
  });

  it('reads all of them where what was kept is cut off, or is something else', () => {
    const { root, file, first } = started();
    const bytes = readFileSync(file);
    const other = serialize({ stamp: 'one', entries: {} });
    for (const broken of [bytes.subarray(0, bytes.length >> 1), Buffer.from('no entries'), Buffer.alloc(0), other]) {
      writeFileSync(file, broken);
      const { report, taken } = check(root, file);
      expect(taken).toBe(0);
      expect(report).toEqual(first.report);
      expect(readFileSync(file).length).toBe(bytes.length);
    }
  });
});

describe('npm run check', () => {
  it('keeps what it has read below HANDBOOK_WORK, and says the same without a place to keep it', async () => {
    const root = contentFolder();
    const work = temporaryFolder('work');
    const first = await runCheck(root, [], { HANDBOOK_WORK: work });
    expect(first.code).toBe(0);
    expect(readdirSync(join(work, '.handbook'))).toEqual(['checked-entries']);
    expect(await runCheck(root, [], { HANDBOOK_WORK: work })).toEqual(first);
    const none = join(temporaryFolder('none'), 'file');
    writeFileSync(none, '');
    chmodSync(none, 0o400);
    expect(await runCheck(root, [], { HANDBOOK_WORK: none })).toEqual(first);
    expect(existsSync(join(none, '.handbook'))).toBe(false);
  });
});
