import { existsSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { assertContentRoot } from '../load/content-root.ts';
import { makeFolder } from '../load/make-folder.ts';
import { compressSite } from './compress.ts';
import { restoreCompiled } from './compiled.ts';
import { assertApart, canonical } from './folders-apart.ts';
import { Lock } from './lock.ts';
import { putPolicyInPages } from './policy-in-pages.ts';
import { fullDisk, Refusal, saysFull, writing } from '../load/refusal.ts';
import { publicFiles } from './public-files.ts';
import type { Settings } from './settings.ts';
import { assertReplaceable, markSite, putInPlace, recover } from './site-folder.ts';
import { startStep, type Step } from './step.ts';
import { prepareWork } from './work-folder.ts';

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

/** A build that may begin: nobody else builds to its place. */
interface Begun {
  settings: Settings;
  /** Absolute path of the finished site, without links. */
  target: string;
  lock: Lock;
  finishing: Finishing;
}

/** What is done to a complete site for the host that it is for. */
interface Finishing {
  /** Whether packed copies stand beside the files, for servers that send them. */
  compress: boolean;
  /** Whether each page has its content security policy in it, for hosts that send no headers. */
  policyInPages: boolean;
}

/** What is asked of a build besides its sites. */
export interface BuildOptions extends Partial<Finishing> {
  /** What a person started, for somebody else who would build there at the same time. */
  command: string;
}

/**
 * Builds sites into `<out>/<audience>`, all at the same time. Each is made in a folder of its own and put in
 * place once it is complete: a build that is refused, fails or is ended leaves the site that stood there.
 * Resolves to which of them succeeded; what is wrong has been printed.
 * @throws {ContentRootError} if the content root does not exist.
 * @throws {Refusal} if one of them must not or cannot begin, or both are given one address; none has begun then.
 */
export async function buildSites(all: readonly Settings[], options: BuildOptions): Promise<boolean[]> {
  if (all.length > 1 && all.some(({ url }) => url !== undefined))
    throw new Refusal('HANDBOOK_URL is the address of one site, and two are to be built: name one with --audience.');
  const begun: Begun[] = [];
  const release = () => {
    for (const { lock, target } of begun) {
      lock.release();
      removeIfEmpty(dirname(target));
    }
  };
  process.once('exit', release);
  const letSignalsGo = exitOnSignals();
  try {
    for (const settings of all) begun.push(await begin(settings, options));
    const done = await Promise.allSettled(begun.map((one) => build(one)));
    return done.map((one) => {
      if (one.status === 'rejected') throw one.reason;
      return one.value;
    });
  } finally {
    letSignalsGo();
    process.off('exit', release);
    release();
  }
}

/** A signal ends the process in an orderly way: children are stopped and locks given back. */
function exitOnSignals(): () => void {
  const exits = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => {
    const exit = () => process.exit(128 + constants.signals[signal]);
    process.on(signal, exit);
    return () => process.off(signal, exit);
  });
  return () => {
    for (const off of exits) off();
  };
}

/** Refuses what would lose something, and keeps others from building to the same place. */
async function begin(
  settings: Settings,
  { command, compress = false, policyInPages = false }: BuildOptions,
): Promise<Begun> {
  const { audience, contentRoot, out, workRoot } = settings;
  assertContentRoot(contentRoot);
  assertApart(settings);
  const target = canonical(join(out, audience));
  assertReplaceable(target);
  // Whoever has a file among them that cannot be published reads so before anything is built.
  publicFiles(settings);
  prepareWork(workRoot);
  const parent = dirname(target);
  writing(parent, () => makeFolder(parent), 'HANDBOOK_OUT names another folder for finished sites.');
  const lock = await Lock.take(join(parent, `.handbook-${basename(target)}.lock`), command, `builds ${target}`);
  writing(parent, () => {
    recover(target);
  });
  return { settings, target, lock, finishing: { compress, policyInPages } };
}

/** Builds a site and puts it in place. Its processes have ended when this has, whatever happens. */
async function build(begun: Begun): Promise<boolean> {
  const { settings, target, lock } = begun;
  const { audience, workRoot } = settings;
  const staged = join(workRoot, 'out');
  rmSync(staged, { recursive: true, force: true });
  restoreCompiled(workRoot);
  const progress = reporter(audience);
  progress.say('reading the content and building its pages');
  const steps: Step[] = [];
  const start = (...of: Parameters<typeof startStep>): Step => {
    const step = startStep(...of);
    steps.push(step);
    lock.addHelper(step.pid);
    return step;
  };
  let pages = 0;
  try {
    const making = start('build-site', settings, (report) => {
      progress.pages((pages = report.pages));
    });
    const unmade = await failureOf(making, workRoot);
    restoreCompiled(workRoot);
    const wrong = unmade ?? (await makeIndex()) ?? (await lookOver());
    if (wrong === undefined) {
      if (begun.finishing.policyInPages) putPolicyInPages(staged);
      if (begun.finishing.compress) {
        progress.say('packing copies for servers that send them');
        await compressSite(staged);
      }
      finish(begun, staged);
      progress.say(`built, ${String(pages)} pages and files`);
      return true;
    }
    progress.say('not built');
    console.error(wrong);
    if (existsSync(target)) console.error(`${target} is still the site of an earlier build.`);
    return false;
  } finally {
    for (const step of steps) step.stop();
    await Promise.all(steps.map(({ ended }) => ended));
    rmSync(staged, { recursive: true, force: true });
  }

  async function makeIndex(): Promise<string | undefined> {
    progress.say('making the search index');
    const { ok, log } = await start('index-site', settings).ended;
    if (ok) return undefined;
    return saysFull(log) ? fullDisk(workRoot) : noIndex(workRoot, log);
  }

  /** The second net: what candidates may not have is found before the site is put in place. */
  async function lookOver(): Promise<string | undefined> {
    if (audience !== 'candidate') return undefined;
    return failureOf(start('look-over-site', settings), workRoot);
  }
}

/** What was wrong with a site that could not be made, in words; undefined if it was made. */
async function failureOf(making: Step, workRoot: string): Promise<string | undefined> {
  const { ok, words, log } = await making.ended;
  if (ok) return undefined;
  return saysFull(log) ? fullDisk(workRoot) : [words, log].filter((part) => part !== '').join('\n');
}

/** Puts a complete site in place, unless somebody has taken the place over. */
function finish({ settings, target, lock }: Begun, staged: string): void {
  writing(settings.workRoot, () => {
    markSite(staged);
  });
  if (!lock.isMine) {
    throw new Refusal(`${target} was taken over by another build, and this one has left it alone. Build again.`);
  }
  putInPlace(staged, target);
}

/** A search index that could not be made, in a sentence; what Pagefind printed is kept for who looks into it. */
function noIndex(workRoot: string, log: string): string {
  const file = join(workRoot, 'search-index.log');
  writing(workRoot, () => {
    writeFileSync(file, `${log}\n`);
  });
  return `The search index could not be made: Pagefind, the program that makes it, broke down. Build again; if it happens again, ${file} has what it said.`;
}

/** Removes a folder that was made for sites and got none. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // There is something in it, or somebody else has removed it.
  }
}
