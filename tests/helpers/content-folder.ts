import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { stringify } from 'yaml';
import { smallHandbook, type HandbookFiles } from './small-handbook.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is there until the tests of a file have ended. */
export function temporaryFolder(name = 'test'): string {
  const folder = mkdtempSync(join(tmpdir(), `handbook-${name}-`));
  folders.push(folder);
  return folder;
}

/** Writes a handbook as files below a folder. */
export function writeHandbook(root: string, { company, entries }: HandbookFiles): void {
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'company.yaml'), stringify(company));
  for (const [path, { fields, body }] of Object.entries(entries)) {
    const file = join(root, `${path}.mdx`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `---\n${stringify(fields)}---\n${body}`);
  }
}

/** A content root of its own with the small handbook in it, and a test's changes. */
export function contentFolder(change: (files: HandbookFiles) => void = () => undefined): string {
  const files = smallHandbook();
  change(files);
  const root = temporaryFolder();
  writeHandbook(root, files);
  return root;
}
