import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CODE } from '../../src/site/settings.ts';

/** What a command of the project printed, and the code it ended with. */
export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** The environment in which the system fails where a command writes: `<function>:<code>:<part of the path>`. */
export const withFault = (fault: string) => ({
  NODE_OPTIONS: `--import=${pathToFileURL(join(CODE, 'tests/helpers/fault.mjs')).href}`,
  FAULT: fault,
});

/** Runs a command of the project as npm does, on a content root of the test. Never on a terminal. */
export function runCommandLine(
  name: string,
  args: readonly string[],
  contentRoot: string,
  cwd = contentRoot,
  env: Record<string, string> = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(CODE, 'src/cli', `${name}.ts`), ...args], {
    encoding: 'utf8',
    cwd,
    env: { ...process.env, HANDBOOK_CONTENT: contentRoot, HANDBOOK_TODAY: '2026-11-20', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { code: status, out: stdout, err: stderr };
}
