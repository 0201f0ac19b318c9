import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command cost. */
export interface Cost {
  seconds: number;
  /** Largest memory of its processes together, in MB; undefined where the system does not say. */
  megabytes: number | undefined;
  code: number;
  output: string;
}

/** Parent of each process, from /proc. */
function parents(): Map<number, number> {
  const found = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      found.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // The process has ended since it was listed.
    }
  }
  return found;
}

/** Memory of a process and all that it started, in kB. */
function memoryOf(root: number): number {
  const family = parents();
  const belongs = (pid: number): boolean =>
    pid === root || (family.has(pid) && family.get(pid)! > 1 && belongs(family.get(pid)!));
  let total = 0;
  for (const pid of family.keys()) {
    if (!belongs(pid)) continue;
    try {
      total += Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0);
    } catch {
      // It has ended.
    }
  }
  return total;
}

/** Runs a command and says what it cost. */
export function measure(args: readonly string[], env: NodeJS.ProcessEnv, cwd = process.cwd()): Promise<Cost> {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let peak = 0;
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const watch =
      process.platform === 'linux' ? setInterval(() => (peak = Math.max(peak, memoryOf(child.pid!))), 100) : undefined;
    child.on('close', (code) => {
      clearInterval(watch);
      resolve({
        seconds: (performance.now() - start) / 1000,
        megabytes: watch ? peak / 1024 : undefined,
        code: code ?? 1,
        output,
      });
    });
  });
}
