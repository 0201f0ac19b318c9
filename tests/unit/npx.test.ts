import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODE } from '../../src/site/settings.ts';

/** What npx is told to run in a text. */
const runBy = (text: string) => [...text.matchAll(/\bnpx\s+(?:-\S+\s+)*([\w@/.-]+)/g)].map(([, name]) => name!);

describe('What our texts have npx run', () => {
  it('is the command of this package, and never a stranger’s whose name is like ours', () => {
    expect(runBy('npx handbook check, `npx --yes handbook`, npx hiring-handbook new')).toEqual([
      'handbook',
      'handbook',
      'hiring-handbook',
    ]);
    // Of git: what is written here and not committed yet is in it too, and what is ignored is not.
    const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      cwd: CODE,
      encoding: 'utf8',
    })
      .split('\n')
      .filter((file) => /^(?:[^/]+\.md|docs\/.+\.md|bin\/.+|src\/.+\.(?:ts|astro|mdx|yaml)|\.github\/.+)$/.test(file));
    expect(files).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'bin/hiring-handbook.mjs']));
    const named = files.flatMap((file) => runBy(readFileSync(join(CODE, file), 'utf8')));
    expect(named).toContain('hiring-handbook');
    expect(new Set(named)).toEqual(new Set(['hiring-handbook']));
  });

  it('is in no instruction before the package is installed: npx would fetch whatever has its name', () => {
    const readme = readFileSync(join(CODE, 'README.md'), 'utf8');
    const installed = readme.search(/^npm install$/m);
    expect(installed).toBeGreaterThan(0);
    expect(readme.indexOf('npx hiring-handbook')).toBeGreaterThan(installed);
  });
});
