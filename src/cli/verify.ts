import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { SIDES } from '../handbook/entities/schemas.ts';
import { count } from '../handbook/text/in-words.ts';
import { makeFolder } from '../load/make-folder.ts';
import { writing } from '../load/refusal.ts';
import { digestOf, NoSiteError, type SiteDigest } from '../site/digest.ts';
import { MODULE, settingsFrom, SOURCE, todayFrom } from '../site/settings.ts';
import { runCommand, UsageError } from './run-command.ts';

const USAGE = `Usage: npm run verify [-- --audience candidate|interviewer] [--list]
       npm run verify -- --site <folder> [--list]

Builds both sites into a folder that is removed afterwards, and prints one digest for each. Whoever builds the
same content with the same code gets the same digests. The interviewer site also depends on the day, which is
printed: it shows what the checks find.

  --audience <name>  build and print only the site of this audience
  --site <folder>    build nothing: the digest of a finished site, such as dist/candidate
  --list             after each digest, the hash of every file that it is made of, as sha256sum writes them
  --help             this text

A digest is the SHA-256 of that list. Compressed copies of files (.gz, .br) are not part of it.
Exit code: 0 printed, 1 a site could not be built or holds what a build does not make, 2 the command could not run.
Environment: HANDBOOK_CONTENT (default: as handbook.config.yaml says), HANDBOOK_TODAY (as 2026-11-01; default today).`;

interface Options {
  audience: string | undefined;
  site: string | undefined;
  list: boolean;
  help: boolean;
}

/** @throws {UsageError} */
function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      audience: { type: 'string' },
      site: { type: 'string' },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { audience, site, list, help } = values;
  if (site !== undefined && audience !== undefined)
    throw new UsageError('--site builds nothing, and --audience says what to build: give one of them.');
  return { audience, site, list, help };
}

/** Prints a site's digest, or what is wrong with the site. Returns whether it is in order. */
function print(name: string, { digest, list, files, faults }: SiteDigest, withList: boolean): boolean {
  for (const fault of faults) console.error(`${name}: ${fault} No build makes it: build the site again.`);
  if (faults.length > 0) return false;
  process.stdout.write(`${name.padEnd(12)} ${digest}  ${count(files, 'file')}\n${withList ? list : ''}`);
  return true;
}

/** Runs `npm run build` into a folder; what it prints goes to the error stream. Resolves to its exit code. */
function build(out: string, audience: string | undefined): Promise<number> {
  const args = audience === undefined ? [] : ['--audience', audience];
  const child = spawn(process.execPath, [join(SOURCE, `cli/build${MODULE}`), ...args], {
    env: { ...process.env, HANDBOOK_OUT: out },
    stdio: ['ignore', 2, 2],
  });
  // Stopped by a signal, this process waits for the build to end, and takes its folders away.
  const stop = () => child.kill();
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

async function buildAndPrint({ audience, list }: Options): Promise<number> {
  const work = dirname(settingsFrom(process.env).workRoot);
  const out = writing(
    work,
    () => {
      makeFolder(work);
      return mkdtempSync(join(work, 'verify-'));
    },
    'HANDBOOK_WORK names another folder to work in.',
  );
  try {
    const code = await build(out, audience);
    if (code !== 0) return code;
    const built = SIDES.filter((name) => existsSync(join(out, name)));
    if (built.includes('interviewer'))
      console.error(`The interviewer site shows what the checks find on ${todayFrom(process.env)}.`);
    return built.map((name) => print(name, digestOf(join(out, name)), list)).every(Boolean) ? 0 : 1;
  } finally {
    for (const name of SIDES) {
      const { workRoot } = settingsFrom({ ...process.env, HANDBOOK_AUDIENCE: name, HANDBOOK_OUT: out });
      rmSync(workRoot, { recursive: true, force: true });
    }
    rmSync(out, { recursive: true, force: true });
  }
}

function printFinished(site: string, list: boolean): number {
  try {
    return print(site, digestOf(site), list) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof NoSiteError)) throw error;
    throw new UsageError(`${error.message} Give the folder of a finished site, such as dist/candidate.`);
  }
}

await runCommand(async () => {
  const options = readOptions();
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  return options.site === undefined ? buildAndPrint(options) : printFinished(options.site, options.list);
});
