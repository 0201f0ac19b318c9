import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { compiledFolder } from './compiled.ts';
import type { Progress } from './progress.ts';
import { MODULE, SOURCE, type Settings } from './settings.ts';

/**
 * The bundler's allocator keeps what it has freed, in large pages, for the rest of the build. Given back at
 * once, a build of 2,000 entries needs 250 MB less and takes no longer.
 */
const FRUGAL = { MIMALLOC_PURGE_DELAY: '0', MIMALLOC_ALLOW_THP: '0' };

/** What a build's own process came to. */
export interface Outcome {
  ok: boolean;
  /** What it says to the one who builds. */
  words: string;
  /** What it, and programs that it starts, printed besides. */
  log: string;
}

/** A part of a build that runs in a process of its own. */
export interface Step {
  pid: number;
  ended: Promise<Outcome>;
  /** Ends it at once: nothing that it has begun is used. */
  stop: () => void;
}

/** Starts a part of the build of one audience, a module of src/cli/, which its environment settles. */
export function startStep(script: string, settings: Settings, onProgress?: (progress: Progress) => void): Step {
  const child = spawn(process.execPath, [join(SOURCE, 'cli', `${script}${MODULE}`)], {
    // Astro bundles into the output folder only where that lies below the working folder, and otherwise into .astro
    // of the working folder: both sites would share it.
    cwd: settings.workRoot,
    env: {
      ...FRUGAL,
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_COMPILE_CACHE: compiledFolder(settings.workRoot),
      HANDBOOK_HOME: settings.home,
      HANDBOOK_AUDIENCE: settings.audience,
      HANDBOOK_CONTENT: settings.contentRoot,
      HANDBOOK_OUT: settings.out,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const stop = () => child.kill('SIGKILL');
  process.once('exit', stop);
  let words = '';
  let log = '';
  child.stdout!.on('data', (chunk: Buffer) => (words += chunk.toString()));
  child.stderr!.on('data', (chunk: Buffer) => (log += chunk.toString()));
  if (onProgress)
    child.on('message', (message) => {
      onProgress(message as Progress);
    });
  return {
    pid: child.pid!,
    ended: new Promise((resolve) => {
      child.on('close', (code) => {
        process.off('exit', stop);
        resolve({ ok: code === 0, words: words.trim(), log: log.trim() });
      });
    }),
    stop,
  };
}
