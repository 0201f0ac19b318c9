import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../../src/load/make-folder.ts';
import { temporaryFolder } from '../../helpers/content-folder.ts';

describe('A folder', () => {
  it('is made with those above it, and the uppermost that was made is named', () => {
    const root = temporaryFolder('folder');
    expect(makeFolder(join(root, 'a/b/c'))).toBe(join(root, 'a'));
    expect(existsSync(join(root, 'a/b/c'))).toBe(true);
    expect(makeFolder(join(root, 'a/b/d'))).toBe(join(root, 'a/b/d'));
    expect(makeFolder(join(root, 'a'))).toBeUndefined();
  });

  it.each([
    ['is a file', 'EEXIST', (place: string) => writeFileSync(place, '')],
    ['is a link that leads nowhere', 'ENOENT', (place: string) => symlinkSync('nothing/there', place)],
    ['is a link that leads in a circle', 'ELOOP', (place: string) => symlinkSync(place, place)],
  ])('is not made where its place %s, and the system’s word for it is thrown', (_what, code, put) => {
    const place = join(temporaryFolder('folder'), 'place');
    put(place);
    expect(() => makeFolder(place)).toThrow(expect.objectContaining({ code }) as Error);
  });

  it('is not made, and the way to it is given up, where the system knows no place for folders', () => {
    // On Linux /proc; elsewhere there is no such folder, and who may make one at the top gets another answer.
    const place = process.platform === 'linux' ? '/proc/place/below' : join(temporaryFolder('folder'), 'a\0b');
    expect(() => makeFolder(place)).toThrow();
  });
});
