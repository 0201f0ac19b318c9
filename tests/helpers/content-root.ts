import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dump } from 'js-yaml';
import { CODE } from '../../src/site/settings.ts';
import { TODAY } from './check.ts';
import { temporaryFolder } from './content-folder.ts';
import { smallHandbook, type HandbookFiles } from './small-handbook.ts';

/** The small handbook with a test's changes, as files in a folder of its own. Returns the folder. */
export function contentRoot(change: (files: HandbookFiles) => void = () => undefined): string {
  const files = smallHandbook();
  change(files);
  const root = temporaryFolder('content');
  writeFile(root, 'company.yaml', dump(files.company));
  writeFile(root, 'checks.yaml', dump(files.checks));
  for (const [path, { fields, body }] of Object.entries(files.entries)) {
    const yaml = Object.keys(fields).length === 0 ? '' : dump(fields, { lineWidth: -1 });
    writeFile(root, `${path}.mdx`, `---\n${yaml}---\n${body}`);
  }
  return root;
}

/** The fields of a guide, ready for a body. */
export const GUIDE = `---
title: Accommodations
summary: What we can arrange.
group: before
owner: people
lastReviewed: 2026-11-01
---
`;

/** Writes a file below a content root, with the folders it needs. */
export function writeFile(root: string, file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

/** What a command printed, and its exit code. */
export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs `npm run check` on a content root, in the root itself, as a person would. */
export function runCheck(root: string, args: readonly string[] = [], env: Record<string, string> = {}): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      join(CODE, 'node_modules/.bin/node'),
      [join(CODE, 'src/cli/check.mjs'), ...args],
      {
        cwd: root,
        env: {
          PATH: process.env['PATH'],
          HANDBOOK_CONTENT: root,
          HANDBOOK_WORK: env['HANDBOOK_WORK'] ?? temporaryFolder('work'),
          HANDBOOK_TODAY: TODAY,
          ...env,
        },
        maxBuffer: 64 * 1024 * 1024,
      },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
  });
}

/** The issues of a content root as the command line prints them, one to a line: `file:line:column severity rule message | fix`. */
export async function checkLines(root: string): Promise<{ code: number; lines: string[] }> {
  const { code, stdout, stderr } = await runCheck(root, ['--format', 'json']);
  if (stderr !== '') throw new Error(stderr);
  const { issues } = JSON.parse(stdout) as { issues: Record<string, string | number>[] };
  const lines = issues.map(
    ({ file, line, column, severity, rule, message, fix }) =>
      `${String(file)}:${String(line)}:${String(column)} ${String(severity)} ${String(rule)} ${String(message)} | ${String(fix)}`,
  );
  return { code, lines };
}
