import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/cli/run-command.ts';
import { writeAll } from '../../../src/cli/write-all.ts';
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
