import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { followInside } from '../../../src/load/inside.ts';
import { temporaryFolder } from '../../helpers/content-folder.ts';

const base = realpathSync(temporaryFolder('inside'));
const folder = join(base, 'side');
mkdirSync(join(folder, 'deep/deeper'), { recursive: true });
mkdirSync(join(base, 'other'));
for (const file of ['side/a', 'side/deep/b', 'other/secret']) writeFileSync(join(base, file), file);
const link = (name: string, target: string) => {
  symlinkSync(target, join(folder, name));
};
link('to-a', 'a');
link('to-deep', './deep/../deep');
link('absolute', join(folder, 'a'));
link('around', '../side/a');
link('gone', 'nothing');
link('circle', 'circle');
link('out', '../other/secret');
link('out-and-nothing', '../other/nothing');
link('out-and-back', '../other/back');
link('beside', '../side-two/a');
symlinkSync('../side/a', join(base, 'other/back'));

describe('A path is followed', () => {
  it.each([
    ['a', 'a'],
    ['deep/../a', 'a'],
    ['to-a', 'a'],
    ['to-deep/b', 'deep/b'],
    ['to-deep/../a', 'a'],
    ['absolute', 'a'],
    ['around', 'a'],
  ])('to the file it leads to: %s', (path, real) => {
    expect(followInside(`${folder}/${path}`, folder)).toEqual({ real: join(folder, real) });
  });

  it.each(['nothing', 'a/b', 'gone', 'circle'])('to nothing: %s', (path) => {
    expect(followInside(`${folder}/${path}`, folder)).toBe('missing');
  });

  it.each(['../other/secret', 'out', 'out-and-nothing', 'out-and-back', 'beside', '..', 'to-deep/../../other/secret'])(
    'no further than out of the folder, whatever is there: %s',
    (path) => {
      expect(followInside(`${folder}/${path}`, folder)).toBe('outside');
    },
  );

  it('no further than to a folder that is closed, whether or not it is there', () => {
    for (const path of ['deep/b', 'to-deep/b', 'DEEP/b', 'deep/nothing'])
      expect(followInside(`${folder}/${path}`, folder, join(folder, 'deep')), path).toBe('outside');
    expect(followInside(`${folder}/deeper`, folder, join(folder, 'deep'))).toBe('missing');
  });
});
