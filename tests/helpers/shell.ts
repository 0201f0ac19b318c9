import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesSaid } from './said.ts';
import { plainEnv } from './site-build.ts';

const env = plainEnv({
  npm_config_prefer_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  // Whoever sits at a terminal is asked whether to install the package of the first command.
  npm_config_yes: 'true',
  HANDBOOK_TODAY: '2026-11-20',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'A'],
      [`GIT_${who}_EMAIL`, 'a@tide.example'],
    ]),
  ),
});

/** A terminal of somebody who adopts the product: each command is run where the last one has led. */
export class Shell {
  folder: string;
  readonly #place: string;

  /** @param notes A folder of its own, in which it keeps where it is. */
  constructor(folder: string, notes: string) {
    this.folder = folder;
    this.#place = join(notes, 'place');
  }

  /** Runs a command, and follows where it leads. */
  run(command: string): { code: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['-c', `${command}\ncode=$?; pwd > "${this.#place}"; exit $code`],
      {
        cwd: this.folder,
        env,
        encoding: 'utf8',
      },
    );
    this.folder = readFileSync(this.#place, 'utf8').trim();
    return { code: status, output: stdout + stderr };
  }

  /** Starts a command that does not end by itself, and gives the addresses at which it answers. It is ended afterwards. */
  async pagesOf(command: string, count: number): Promise<string[]> {
    const server: ChildProcess = spawn('bash', ['-c', `exec ${command} --port 0`], {
      cwd: this.folder,
      env,
      stdio: 'pipe',
      detached: true,
    });
    const ended = once(server, 'close');
    try {
      const addresses = await addressesSaid(server, count);
      return await Promise.all(addresses.map(async (address) => (await fetch(address)).text()));
    } finally {
      // As Ctrl-C on a terminal: it ends what npx has started as well.
      process.kill(-server.pid!, 'SIGINT');
      await ended;
    }
  }
}
