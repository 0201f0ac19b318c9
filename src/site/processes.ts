import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One process among all that had, have or will have its number. */
export interface ProcessName {
  pid: number;
  /** When it began, in the system's own terms; empty where the system does not tell. */
  began: string;
}

/** When a process began, or undefined if there is none of that number. Numbers are given again, beginnings are not. */
function beginningOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process may not be asked, and is there.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  if (process.platform === 'linux') {
    try {
      // The name, in brackets, may hold spaces and brackets; the state and 18 numbers later stands the beginning.
      const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      // A process that has ended and whose parent has not asked for its code writes nothing any more.
      if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]!}`;
    } catch {
      return '';
    }
  }
  if (process.platform === 'win32') return '';
  const asked = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return asked.error ? '' : asked.stdout.trim();
}

/** The name of a process that is running. */
export function nameProcess(pid: number): ProcessName {
  return { pid, began: beginningOf(pid) ?? '' };
}

/** Whether a process is still running, and not another one that has its number now. */
export function isRunning({ pid, began }: ProcessName): boolean {
  const now = beginningOf(pid);
  return now !== undefined && (now === '' || began === '' || now === began);
}
