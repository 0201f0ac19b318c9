import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, nameProcess, type ProcessName } from './processes.ts';
import { Refusal, writing } from '../load/refusal.ts';

/** What stands in a lock: who holds it. */
interface Holder extends ProcessName {
  host: string;
  /** The command, as a person started it. */
  command: string;
  /** When it was taken: date and time with its zone. */
  since: string;
  /** Processes that work for the holder. They may outlive it for a moment. */
  helpers: ProcessName[];
}

/** How long helpers of a process that has ended may take to notice it, in milliseconds. */
const GRACE = 20_000;
const MOMENT = 50;

/** A file that says who works in a folder, so that nobody else does. It outlives no process that matters. */
export class Lock {
  readonly #file: string;
  #holder: Holder;

  private constructor(file: string, holder: Holder) {
    this.#file = file;
    this.#holder = holder;
  }

  /**
   * Takes a lock, also one whose holder has ended and left it behind.
   * @param doing what its holder does, after the name of the command: "builds dist/candidate".
   * @throws {Refusal} if somebody holds it, with who, since when and what to do.
   */
  static async take(file: string, command: string, doing: string): Promise<Lock> {
    const holder: Holder = {
      ...nameProcess(process.pid),
      host: hostname(),
      command,
      since: new Date().toISOString(),
      helpers: [],
    };
    const until = Date.now() + GRACE;
    for (;;) {
      if (writing(file, () => create(file, holder))) return new Lock(file, holder);
      const found = await read(file);
      // It was given back between the two looks at it.
      if (found === 'gone') continue;
      if (found.holder && isHeld(found.holder)) throw held(found.holder, doing, file);
      const helper = found.holder?.helpers.find(isRunning);
      if (helper) {
        if (Date.now() > until) throw held({ ...found.holder!, ...helper }, doing, file);
        await sleep(MOMENT);
        continue;
      }
      removeStale(file, found.text);
    }
  }

  /** Notes a process that works for the holder: the lock is not free before it has ended too. */
  addHelper(pid: number): void {
    const written = `${this.#file}.${String(process.pid)}`;
    const before = this.#holder;
    this.#holder = { ...before, helpers: [...before.helpers, nameProcess(pid)] };
    try {
      writing(this.#file, () => {
        writeFileSync(written, JSON.stringify(this.#holder));
        renameSync(written, this.#file);
      });
    } catch (error) {
      this.#holder = before;
      rmSync(written, { force: true });
      throw error;
    }
  }

  /** Whether the lock is still this one: somebody may have removed the file by hand. */
  get isMine(): boolean {
    try {
      return readFileSync(this.#file, 'utf8') === JSON.stringify(this.#holder);
    } catch {
      return false;
    }
  }

  /** Gives the lock back. */
  release(): void {
    if (this.isMine) rmSync(this.#file, { force: true });
  }
}

/** Writes a lock unless there is one. */
function create(file: string, holder: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // A full disk leaves an empty file.
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') rmSync(file, { force: true });
    throw error;
  }
}

/** What stands in a lock. One that is being written at this moment is looked at again. */
async function read(file: string): Promise<'gone' | { text: string; holder: Holder | undefined }> {
  let text = '';
  for (let tries = 0; tries < 10; tries++) {
    try {
      text = readFileSync(file, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'gone';
      throw error;
    }
    try {
      const found: unknown = JSON.parse(text);
      return { text, holder: isHolder(found) ? found : undefined };
    } catch {
      await sleep(MOMENT);
    }
  }
  return { text, holder: undefined };
}

/** Whether what stands in a lock is what a command writes there, and nothing that somebody else has put in its place. */
function isHolder(found: unknown): found is Holder {
  if (typeof found !== 'object' || found === null) return false;
  const { pid, began, host, command, since, helpers } = found as Partial<Record<keyof Holder, unknown>>;
  return (
    typeof pid === 'number' &&
    [began, host, command].every((text) => typeof text === 'string') &&
    typeof since === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(since) &&
    Array.isArray(helpers)
  );
}

/** Whether the holder of a lock is there. Of a process on another machine nobody here can tell. */
function isHeld(holder: Holder): boolean {
  return holder.host !== hostname() || isRunning(holder);
}

function held({ pid, host, command, since }: Holder, doing: string, file: string): Refusal {
  const [day, time] = since.split('T');
  const there = host === hostname() ? '' : ` on ${host}`;
  const rest = host === hostname() ? '' : ` If it has ended, remove ${file}.`;
  return new Refusal(
    `${command} ${doing} already (process ${String(pid)}${there}, since ${day!} ${time!.slice(0, 8)} UTC). Wait until it has ended, or stop it, and run this again.${rest}`,
  );
}

/**
 * Removes a lock that nobody holds. Two may find it at once, and only one of them may remove it: the other would
 * remove the lock that the first has taken meanwhile.
 */
function removeStale(file: string, text: string): void {
  const aside = `${file}.${String(process.pid)}.stale`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const found = readFileSync(aside, 'utf8');
  if (found !== text) writeFileSync(file, found, { flag: 'wx' });
  rmSync(aside);
}
