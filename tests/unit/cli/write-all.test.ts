import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/cli/run-command.ts';
import { rewriteAll, writeAll } from '../../../src/cli/write-all.ts';
import { temporaryFolder } from '../../helpers/content-folder.ts';

const folder = temporaryFolder('write-all');

describe('New files', () => {
  it('are written with their folders, whatever they hold', () => {
    writeAll(
      new Map<string, string | Buffer>([
        [join(folder, 'a/b/text.yaml'), 'name: Ours\n'],
        [join(folder, 'a/package.tgz'), Buffer.from([0, 255])],
      ]),
    );
    expect(readFileSync(join(folder, 'a/b/text.yaml'), 'utf8')).toBe('name: Ours\n');
    expect([...readFileSync(join(folder, 'a/package.tgz'))]).toEqual([0, 255]);
  });

  it('are none where one of them is there, and that one stays as it is', () => {
    mkdirSync(join(folder, 'there'));
    writeFileSync(join(folder, 'there/yours.yaml'), 'yours');
    const files = new Map([
      [join(folder, 'new/ours.yaml'), 'ours'],
      [join(folder, 'there/yours.yaml'), 'ours'],
    ]);
    expect(() => writeAll(files)).toThrow(UsageError);
    expect(existsSync(join(folder, 'new'))).toBe(false);
    expect(readFileSync(join(folder, 'there/yours.yaml'), 'utf8')).toBe('yours');
  });
});

describe('Files that are there', () => {
  const place = join(folder, 'rewritten');
  mkdirSync(place);
  const [one, two] = [join(place, 'one.mdx'), join(place, 'two.mdx')];
  const textOf = (path: string) => readFileSync(path, 'utf8');

  it('are written anew with the rights that they have, through links that lead to them', () => {
    for (const path of [one, two]) writeFileSync(path, 'old');
    chmodSync(one, 0o640);
    symlinkSync('two.mdx', join(place, 'link.mdx'));
    rewriteAll(
      new Map([
        [one, 'new'],
        [join(place, 'link.mdx'), 'newer'],
      ]),
    );
    expect([textOf(one), textOf(two), statSync(one).mode & 0o777]).toEqual(['new', 'newer', 0o640]);
    expect(readdirSync(place)).toEqual(['link.mdx', 'one.mdx', 'two.mdx']);
  });

  it.each([
    ['gone', 'nothing'],
    // Nothing can be put in the place of a folder with something in it.
    ['filled/..', 'a folder'],
  ])('are all as they were where one of them cannot be written: %s', (name) => {
    mkdirSync(join(place, 'filled'), { recursive: true });
    const before = textOf(one);
    expect(() => {
      rewriteAll(
        new Map([
          [one, 'newest'],
          [join(place, name), 'text'],
        ]),
      );
    }).toThrow(/^Nothing was written\. /);
    expect(textOf(one)).toBe(before);
    expect(readdirSync(place)).toEqual(['filled', 'link.mdx', 'one.mdx', 'two.mdx']);
  });
});
