import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { assertContentRoot } from '../load/content-root.ts';
import { PROJECT, type Settings } from './settings.ts';

/** Says how far a build is, one line for each step; on a terminal the number of pages moves. */
function reporter(audience: string) {
  const name = audience.padEnd(12);
  let moving = false;
  return {
    say: (text: string) => {
      process.stdout.write(`${moving ? '\r\u001b[K' : ''}${name} ${text}\n`);
      moving = false;
    },
    pages: (count: number) => {
      if (!process.stdout.isTTY) return;
      process.stdout.write(`\r\u001b[K${name} ${String(count)} pages …`);
      moving = true;
    },
  };
}

/** Moves a folder, also to another disk. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}

/** What a build's own process came to. */
interface Outcome {
  ok: boolean;
  printed: string;
  pages: number;
}

/** Runs one step of the build of one audience in a process of its own. */
function run(step: string, settings: Settings, onPages?: (count: number) => void): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(PROJECT, 'src/cli', step)], {
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        HANDBOOK_AUDIENCE: settings.audience,
        HANDBOOK_CONTENT: settings.contentRoot,
        HANDBOOK_OUT: settings.out,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stop = () => child.kill();
    process.once('exit', stop);
    let printed = '';
    let pages = 0;
    const collect = (chunk: Buffer) => {
      const text = chunk.toString();
      printed += text;
      pages += text.match(/[├└]─ /g)?.length ?? 0;
      if (pages > 0) onPages?.(pages);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', (code) => {
      process.off('exit', stop);
      resolve({ ok: code === 0, printed, pages });
    });
  });
}

/**
 * Builds the site of one audience into `<out>/<audience>`. What stood there is removed first and the new
 * site is moved there whole, so that a build that fails leaves nothing that could be published. Resolves
 * to whether it succeeded; what is wrong has been printed.
 * @throws {ContentRootError} if the content root does not exist.
 */
export async function buildSite(settings: Settings): Promise<boolean> {
  const { audience, contentRoot, out, workRoot } = settings;
  const target = join(out, audience);
  const staged = join(workRoot, 'out');
  rmSync(target, { recursive: true, force: true });
  assertContentRoot(contentRoot);
  mkdirSync(workRoot, { recursive: true });

  const progress = reporter(audience);
  progress.say('reading the content and building its pages');
  const site = await run('build-site.ts', settings, progress.pages);
  const index = site.ok ? await run('index-site.ts', settings) : undefined;
  if (!index?.ok) {
    rmSync(staged, { recursive: true, force: true });
    progress.say('not built');
    console.error((index ?? site).printed.trim());
    return false;
  }
  mkdirSync(out, { recursive: true });
  move(staged, target);
  progress.say(`built, ${String(site.pages)} pages and files`);
  return true;
}
