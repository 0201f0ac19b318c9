import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODE } from '../../../src/site/settings.ts';

const { scripts } = JSON.parse(readFileSync(join(CODE, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
/** The scripts that run a program of the project, and not one of a package. */
const own = Object.entries(scripts).filter(([, command]) => command.startsWith('node '));

describe('A Node that is too old', () => {
  it.each(own)('is told what to do by npm run %s', (_name, command) => {
    // As an old one is: without the stripping of types.
    const args = ['--no-experimental-strip-types', ...command.split(' ').slice(1)];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: CODE, encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `This needs Node 24, and here Node ${process.versions.node} is running. The project brings Node 24 along: run "npm ci --ignore-scripts=false", which lets its packages set themselves up.\n`,
    });
  });

  it('meets a script for each command of the README', () => {
    expect(own.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'start',
        'serve',
        'build',
        'dev',
        'check',
        'verify',
        'new',
        'changes',
        'schemas',
        'test',
      ]),
    );
  });
});
