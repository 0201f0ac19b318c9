import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Lock } from '../../../src/site/lock.ts';
import { Refusal } from '../../../src/load/refusal.ts';
import { isRunning, nameProcess } from '../../../src/site/processes.ts';
import { temporaryFolder } from '../../helpers/content-folder.ts';

// Processes are started, and a busy machine is slow to start one.
vi.setConfig({ testTimeout: 60_000 });

const lockFile = () => join(temporaryFolder('lock'), 'candidate.lock');
const take = (file: string) => Lock.take(file, 'npm run build', 'builds dist/candidate');

/** Leaves a lock as a process does that could not give it back. */
function leave(file: string, holder: object): void {
  writeFileSync(
    file,
    JSON.stringify({
      pid: 1,
      began: '',
      host: hostname(),
      command: 'npm start',
      since: '2026-11-20T12:34:56.789Z',
      helpers: [],
      ...holder,
    }),
  );
}

/** The name of a process that has ended. */
const ended = () => ({ pid: spawnSync(process.execPath, ['--version']).pid, began: '' });

function waiting(): ChildProcess {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

describe('A lock', () => {
  it('is held by one, and free again once it is given back', async () => {
    const file = lockFile();
    const lock = await take(file);
    expect(lock.isMine).toBe(true);
    const { since } = JSON.parse(readFileSync(file, 'utf8')) as { since: string };
    const [day, time] = since.split('T');
    await expect(take(file)).rejects.toThrow(
      new Refusal(
        `npm run build builds dist/candidate already (process ${String(process.pid)}, since ${day!} ${time!.slice(0, 8)} UTC). Wait until it has ended, or stop it, and run this again.`,
      ),
    );
    lock.release();
    (await take(file)).release();
    expect(readdirSync(join(file, '..'))).toEqual([]);
  });

  it('is taken over from a process that has ended', async () => {
    const file = lockFile();
    leave(file, ended());
    expect((await take(file)).isMine).toBe(true);
    expect(readdirSync(join(file, '..'))).toEqual(['candidate.lock']);
  });

  it('is taken over where another process has the number of its holder now', async () => {
    const file = lockFile();
    leave(file, { pid: process.pid, began: 'long ago' });
    expect((await take(file)).isMine).toBe(true);
  });

  it('is taken over where its holder had no time to write down who it is', async () => {
    const file = lockFile();
    writeFileSync(file, '');
    expect((await take(file)).isMine).toBe(true);
  });

  it.each([
    '{}',
    '[]',
    'null',
    '{"host":"mill"}',
    '{"host":"mill","pid":77,"began":"","command":"x","since":"soon","helpers":[]}',
  ])('is taken over where no command has written it: %s', async (text) => {
    const file = lockFile();
    writeFileSync(file, text);
    expect((await take(file)).isMine).toBe(true);
  });

  it('is not taken from another machine, where nobody can look, and says how to free it', async () => {
    const file = lockFile();
    leave(file, { pid: 77, host: 'mill' });
    await expect(take(file)).rejects.toThrow(
      new Refusal(
        `npm start builds dist/candidate already (process 77 on mill, since 2026-11-20 12:34:56 UTC). Wait until it has ended, or stop it, and run this again. If it has ended, remove ${file}.`,
      ),
    );
  });

  it('is free only once the helpers of a process that has ended have ended too', async () => {
    const file = lockFile();
    const helper = waiting();
    leave(file, { ...ended(), helpers: [nameProcess(helper.pid!)] });
    let taken = false;
    const lock = take(file).finally(() => (taken = true));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(taken).toBe(false);
    helper.kill('SIGKILL');
    expect((await lock).isMine).toBe(true);
  });

  it('goes to one of many who find it left behind at the same time', async () => {
    const file = lockFile();
    leave(file, ended());
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => take(file)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is not anybody’s any more who finds another in its file, and is not removed then', async () => {
    const file = lockFile();
    const lock = await take(file);
    leave(file, { pid: process.pid });
    expect(lock.isMine).toBe(false);
    lock.release();
    expect(readdirSync(join(file, '..'))).toEqual(['candidate.lock']);
  });
});

describe('A process', () => {
  it('is running until it has ended', async () => {
    const child = waiting();
    const name = nameProcess(child.pid!);
    expect(isRunning(name)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isRunning(name)).toBe(false);
  });

  it('is another one if it began at another time', () => {
    const own = nameProcess(process.pid);
    expect(isRunning(own)).toBe(true);
    expect(isRunning({ ...own, began: `${own.began}1` })).toBe(own.began === '');
  });
});
