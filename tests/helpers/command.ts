import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from '../../src/site/settings.ts';

/** What a command of the project printed, and the code it ended with. */
export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a command of the project as npm does, on a content root of the test. Never on a terminal. */
export function runCommandLine(name: string, args: readonly string[], contentRoot: string, cwd = contentRoot): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(PROJECT, 'src/cli', `${name}.ts`), ...args], {
    encoding: 'utf8',
    cwd,
    env: { ...process.env, HANDBOOK_CONTENT: contentRoot, HANDBOOK_TODAY: '2026-11-20', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { code: status, out: stdout, err: stderr };
}
