import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Refusal } from '../../../src/load/refusal.ts';
import { assertReplaceable, MARKER, markSite, putInPlace, recover } from '../../../src/site/site-folder.ts';
import { temporaryFolder } from '../../helpers/content-folder.ts';

function site(folder: string, words: string): string {
  mkdirSync(join(folder, 'roles'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
  writeFileSync(join(folder, 'roles/index.html'), words);
  markSite(folder);
  return folder;
}
const wordsIn = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

describe('A finished site', () => {
  it('carries a mark that holds no time and no path, and is the same wherever it is built', () => {
    const [one, other] = [site(temporaryFolder(), 'one'), site(temporaryFolder(), 'other')];
    const mark = readFileSync(join(one, MARKER), 'utf8');
    expect(mark).toBe(readFileSync(join(other, MARKER), 'utf8'));
    expect(mark.split('\n').slice(0, 2)).toEqual([
      'This folder was made by npm run build, which replaces it as a whole: put nothing of your own into it.',
      'Each of the lines below stands for the name of a file that the build made.',
    ]);
    expect(mark.split('\n').slice(2)).toEqual([
      expect.stringMatching(/^[0-9a-f]{12}$/),
      expect.stringMatching(/^[0-9a-f]{12}$/),
      '',
    ]);
  });

  it('takes the place of what a build made before, and leaves nothing beside it', () => {
    const out = temporaryFolder();
    const target = site(join(out, 'candidate'), 'old');
    putInPlace(site(join(temporaryFolder(), 'staged'), 'new'), target);
    expect(wordsIn(target)).toBe('new');
    expect(readdirSync(out)).toEqual(['candidate']);
  });

  it('takes its place from another disk as well', () => {
    const other = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
    const work = mkdtempSync(join(other, 'handbook-test-'));
    onTestFinished(() => {
      rmSync(work, { recursive: true });
    });
    const out = temporaryFolder();
    expect(other === tmpdir() || statSync(work).dev !== statSync(out).dev).toBe(true);
    const target = site(join(out, 'candidate'), 'old');
    putInPlace(site(join(work, 'staged'), 'new'), target);
    expect(wordsIn(target)).toBe('new');
    expect(existsSync(join(target, 'roles/index.html'))).toBe(true);
    expect(readdirSync(out)).toEqual(['candidate']);
    expect(readdirSync(work)).toEqual([]);
  });

  it('stays where the new one turns out to be nowhere', () => {
    const out = temporaryFolder();
    const target = site(join(out, 'candidate'), 'old');
    expect(() => {
      putInPlace(join(out, 'nowhere'), target);
    }).toThrow();
    expect(wordsIn(target)).toBe('old');
    expect(readdirSync(out)).toEqual(['candidate']);
  });

  it('comes back where a build was ended between taking the old one away and putting the new one there', () => {
    const out = temporaryFolder();
    site(join(out, '.handbook-candidate-old'), 'old');
    site(join(out, '.handbook-candidate-new'), 'new');
    recover(join(out, 'candidate'));
    expect(wordsIn(join(out, 'candidate'))).toBe('old');
    expect(readdirSync(out)).toEqual(['candidate']);
  });

  it('stays where a build was ended just after it was put there', () => {
    const out = temporaryFolder();
    site(join(out, '.handbook-candidate-old'), 'old');
    site(join(out, 'candidate'), 'new');
    recover(join(out, 'candidate'));
    expect(wordsIn(join(out, 'candidate'))).toBe('new');
    expect(readdirSync(out)).toEqual(['candidate']);
  });
});

describe('A folder in the place of a site', () => {
  it('may be replaced where it does not exist, is empty or was made by a build', () => {
    const out = temporaryFolder();
    mkdirSync(join(out, 'empty'));
    const made = site(join(out, 'made'), 'old');
    writeFileSync(join(made, 'roles/.DS_Store'), 'what a file manager leaves');
    for (const name of ['nowhere', 'empty', 'made'])
      expect(() => {
        assertReplaceable(join(out, name));
      }, name).not.toThrow();
  });

  it('is not replaced where no build has made it', () => {
    const target = temporaryFolder();
    writeFileSync(join(target, 'thesis.txt'), 'mine');
    expect(() => {
      assertReplaceable(target);
    }).toThrow(
      new Refusal(
        `${target} holds files and was not made by npm run build (it has no file .handbook-site), so it is not replaced. Move it away, remove it, or set HANDBOOK_OUT to another folder.`,
      ),
    );
  });

  it('is not replaced where somebody has put files of their own into it, which it names', () => {
    const target = site(join(temporaryFolder(), 'candidate'), 'old');
    for (const name of ['CNAME', 'roles/notes.txt', 'a.txt', 'b.txt']) writeFileSync(join(target, name), 'mine');
    expect(() => {
      assertReplaceable(target);
    }).toThrow(
      new Refusal(
        `${target} holds files that no build has made (CNAME, a.txt, b.txt and 1 more), and they would be lost. Move them away: what belongs on the site stands in public/.`,
      ),
    );
  });

  it('is not replaced where it is a file', () => {
    const target = join(temporaryFolder(), 'candidate');
    writeFileSync(target, 'mine');
    expect(() => {
      assertReplaceable(target);
    }).toThrow(new Refusal(`${target} is a file, and the site would be a folder there. Move it away.`));
  });
});
