import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Audience } from '../../src/handbook/entities/schemas.ts';
import { CODE, settingsFrom } from '../../src/site/settings.ts';

/** How a command ended, and everything it printed. */
export interface CommandResult {
  code: number | null;
  output: string;
}

/** Where a build reads and writes. Relative paths count from the company's folder. */
export interface BuildPlace {
  content: string;
  out: string;
}

/**
 * The environment of a command as a person's shell has it: what Vitest sets for its tests, and what the
 * one who runs them has set for the handbook, would change what is built.
 */
export function plainEnv(settings: Record<string, string> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|NODE_|HANDBOOK_|FORCE_COLOR$|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/.test(name),
  );
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...settings };
}

const settingsOf = ({ content, out }: BuildPlace) => ({ HANDBOOK_CONTENT: content, HANDBOOK_OUT: out });

/** The folder in which Astro works for an audience; it is kept from one build to the next. */
export const workRootOf = (place: BuildPlace, audience: Audience) =>
  settingsFrom({ ...settingsOf(place), HANDBOOK_AUDIENCE: audience }).workRoot;

/** Starts a script of the project with the Node that runs the tests. */
export function startScript(script: string, args: string[], settings: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [join(CODE, script), ...args], {
    cwd: CODE,
    env: plainEnv(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Waits until a command ends. */
export function finished(child: ChildProcess): Promise<CommandResult> {
  let output = '';
  const collect = (chunk: Buffer) => (output += chunk.toString());
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
}

/** Runs `npm run build` for an audience, or for both. */
export function build(place: BuildPlace, audience?: string): Promise<CommandResult> {
  const args = audience === undefined ? [] : ['--audience', audience];
  return finished(startScript('src/cli/build.ts', args, settingsOf(place)));
}

/** A folder for content and sites that leaves nothing behind. */
export interface Sandbox {
  folder: string;
  /** A place of its own for a build: a copy of a content root, and an output folder beside it. */
  place: (name: string, contentRoot: string) => BuildPlace;
  remove: () => void;
}

/** Makes a sandbox in the system's folder for temporary files. */
export function sandbox(): Sandbox {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-test-'));
  const places: BuildPlace[] = [];
  return {
    folder,
    place: (name, contentRoot) => {
      const place = { content: join(folder, name, 'content'), out: join(folder, name, 'out') };
      cpSync(contentRoot, place.content, { recursive: true });
      places.push(place);
      return place;
    },
    remove: () => {
      removeWork(...places);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Removes what builds keep for the next one. */
export function removeWork(...places: BuildPlace[]): void {
  for (const place of places) {
    for (const audience of ['candidate', 'interviewer'] as const) {
      rmSync(workRootOf(place, audience), { recursive: true, force: true });
    }
  }
}
