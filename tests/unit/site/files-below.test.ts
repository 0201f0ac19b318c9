import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../../src/site/files-below.ts';
import { temporaryFolder } from '../../helpers/content-folder.ts';

describe('The files below a folder', () => {
  it('are named from there, with slashes, and empty folders are not', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    mkdirSync(join(folder, 'empty'));
    for (const file of ['one.txt', '.hidden', 'a/two.txt', 'a/b/three.txt']) writeFileSync(join(folder, file), '');
    expect(filesBelow(folder).sort()).toEqual(['.hidden', 'a/b/three.txt', 'a/two.txt', 'one.txt']);
  });

  it('are not those of a folder that a link leads to: the link itself is named', () => {
    const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(join(elsewhere, 'secret.txt'), '');
    mkdirSync(join(folder, 'a'));
    symlinkSync(elsewhere, join(folder, 'a/out'));
    symlinkSync('..', join(folder, 'a/round'));
    symlinkSync('nowhere', join(folder, 'gone'));
    expect(filesBelow(folder).sort()).toEqual(['a/out', 'a/round', 'gone']);
  });
});
