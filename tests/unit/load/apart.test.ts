import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/load/check-content.ts';
import { loadHandbook } from '../../../src/load/load-content.ts';
import { contentFolder, temporaryFolder } from '../../helpers/content-folder.ts';

const found = (root: string) => {
  const { content, issues } = loadHandbook(root, 'interviewer');
  return { side: content.interviewerSide, issues: issues.map(({ file, message }) => `${file} ${message}`) };
};
const checked = (root: string) =>
  checkContent(root, '2026-11-20').issues.filter(({ rule }) => rule === 'both-sides').length;

describe('An interviewers’ side', () => {
  it('is none where its folder is absent or empty, or has nothing but what a new repository has', () => {
    const root = contentFolder();
    const side = join(root, 'interviewer');
    rmSync(side, { recursive: true });
    const none = { side: false, issues: [] };
    expect(found(root)).toEqual(none);
    mkdirSync(side);
    expect(found(root)).toEqual(none);
    mkdirSync(join(side, '.git'));
    for (const name of ['.gitignore', 'README.md', 'LICENSE']) writeFileSync(join(side, name), '');
    expect(found(root)).toEqual(none);
    expect(checked(root)).toBe(0);
    // The control: with an entry in it, it is one, and the others' other side is missed.
    mkdirSync(join(side, 'guides'));
    writeFileSync(
      join(side, 'guides/notes.mdx'),
      '---\ntitle: Notes\nsummary: Some.\nstatus: published\ngroup: notes\n---\nText.\n',
    );
    expect(found(root).side).toBe(true);
    expect(checked(root)).toBeGreaterThan(0);
  });

  it('may have beside its entries what a repository has, and nothing else', () => {
    const root = contentFolder();
    const side = join(root, 'interviewer');
    for (const name of ['README.md', 'LICENSE', 'LICENCE.txt', 'CONTRIBUTING.md', 'CODEOWNERS', '.editorconfig'])
      writeFileSync(join(side, name), 'Ours.');
    mkdirSync(join(side, '.github/workflows'), { recursive: true });
    expect(found(root)).toEqual({ side: true, issues: [] });
    writeFileSync(join(side, 'notes.md'), '');
    writeFileSync(join(side, 'guides/README.md'), '');
    writeFileSync(join(root, 'candidate/README.md'), '');
    expect(found(root).issues).toEqual([
      'candidate/README.md "README.md" is neither an entry (.mdx) nor a picture.',
      'interviewer/guides/README.md "README.md" is neither an entry (.mdx) nor a picture.',
      'interviewer/notes.md "notes.md" is neither an entry (.mdx) nor a picture.',
    ]);
  });

  it('is a checkout elsewhere that its folder is a link to', () => {
    const root = contentFolder();
    const elsewhere = join(temporaryFolder(), 'private');
    renameSync(join(root, 'interviewer'), elsewhere);
    writeFileSync(join(elsewhere, 'README.md'), 'Ours.');
    symlinkSync(elsewhere, join(root, 'interviewer'));
    expect(found(root)).toEqual({ side: true, issues: [] });
  });
});
