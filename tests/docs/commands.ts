import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CODE } from '../../src/site/settings.ts';
import { block, code } from './markdown.ts';

const run = promisify(execFile);

/** The commands of the package, each with the module that it is: as its own program has them. */
export const packageCommands = (): [name: string, module: string][] => {
  const program = readFileSync(join(CODE, 'bin/hiring-handbook.mjs'), 'utf8');
  const list = /const COMMANDS = \{([^}]*)\}/.exec(program)![1]!;
  return [...list.matchAll(/^ *'?([\w-]+)'?: '([\w-]+)'/gm)].map(([, name, module]) => [name!, module!]);
};

/** What a command of the project prints where it is asked how it is used. */
export async function usageOf(module: string): Promise<string> {
  const { stdout } = await run(process.execPath, [join(CODE, 'src/cli', `${module}.ts`), '--help'], {
    env: { ...process.env, HANDBOOK_CONTENT: '', HANDBOOK_HOME: CODE },
  });
  return stdout;
}

/** What each command prints of itself. One after the other: each is a process. */
export async function commandPages(): Promise<string> {
  const pages: string[] = [];
  for (const [name, module] of packageCommands()) pages.push(`## ${code(name)}`, block('', await usageOf(module)));
  return pages.join('\n\n');
}
