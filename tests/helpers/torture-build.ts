import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from './random.ts';
import { build, finished, startScript, type BuildPlace, type Sandbox } from './site-build.ts';
import { FIXTURE } from './site-fixture.ts';
import { hashesBelow } from './site-pages.ts';

/** What was done to builds, and what came of it. */
export interface Torture {
  /** Builds that were ended at a random moment, by what stood there afterwards. */
  kills: { complete: number; absent: number };
  /** Pairs of builds at about the same time, by how many of the two built. */
  pairs: { one: number; both: number };
  /** Whatever must never happen, in words. */
  faults: string[];
}

const SIGNALS = ['SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT'] as const;

/** Hashes of a candidate site as text, to compare whole sites. */
const siteOf = (place: BuildPlace) => JSON.stringify(hashesBelow(join(place.out, 'candidate')));

const startBuild = (place: BuildPlace): ChildProcess =>
  startScript('src/cli/build.ts', ['--audience', 'candidate'], {
    HANDBOOK_CONTENT: place.content,
    HANDBOOK_OUT: place.out,
  });

/** Two contents with one output folder, and the whole site of each. */
async function twoSites(box: Sandbox) {
  const first = box.place('first', FIXTURE);
  const second = { ...box.place('second', FIXTURE), out: first.out };
  const company = join(second.content, 'company.yaml');
  writeFileSync(company, readFileSync(company, 'utf8').replace('name: Fixture Works', 'name: Other Works'));
  const places = [first, second];
  const sites: string[] = [];
  let took = 0;
  for (const place of places) {
    const start = performance.now();
    const { code, output } = await build(place, 'candidate');
    if (code !== 0) throw new Error(`A build that nobody disturbs failed.\n${output}`);
    took = performance.now() - start;
    sites.push(siteOf(place));
  }
  if (sites[0] === sites[1]) throw new Error('The two contents make one site, so that nothing could be told apart.');
  return { places, sites, took };
}

/**
 * Ends builds at random moments and starts pairs of builds 0 to 5 s apart; after each it looks whether the output
 * folder holds a whole site or none, and whether the content is as it was. `took` guides when a build is ended:
 * most moments are within it.
 */
export async function tortureBuilds(
  box: Sandbox,
  random: Random,
  kills: number,
  pairs: number,
  tell: (line: string) => void = () => undefined,
): Promise<Torture> {
  const { places, sites, took } = await twoSites(box);
  const before = places.map(({ content }) => JSON.stringify(hashesBelow(content)));
  const done: Torture = { kills: { complete: 0, absent: 0 }, pairs: { one: 0, both: 0 }, faults: [] };
  const out = places[0]!.out;
  const look = (what: string): 'complete' | 'absent' => {
    for (const [index, { content }] of places.entries()) {
      if (JSON.stringify(hashesBelow(content)) !== before[index]) done.faults.push(`${what}: the content has changed`);
    }
    if (!existsSync(join(out, 'candidate'))) return 'absent';
    if (!sites.includes(siteOf(places[0]!))) done.faults.push(`${what}: the site is neither of the two`);
    return 'complete';
  };

  for (let count = 1; count <= kills; count++) {
    const child = startBuild(random.pick(places));
    const signal = random.pick(SIGNALS);
    const moment = random.below(took * 1.1);
    const ended = once(child, 'exit');
    await Promise.race([sleep(moment), ended]);
    child.kill(signal);
    await ended;
    const what = `${signal} after ${String(moment)} ms`;
    const state = look(what);
    done.kills[state] += 1;
    tell(`${what}: ${state}`);
  }

  for (let count = 1; count <= pairs; count++) {
    const apart = random.below(5000);
    const own = random.pick(places);
    const other = random.pick(places);
    const endings: { place: BuildPlace; code: number | null }[] = [];
    const run = async (place: BuildPlace) => {
      const { code, output } = await finished(startBuild(place));
      endings.push({ place, code });
      if (code !== 0 && !/^npm run build builds \S+ already \(process \d+, since .*\n$/.test(output))
        done.faults.push(`a build beside another ended with ${String(code)}: ${output}`);
    };
    const first = run(own);
    await sleep(apart);
    await Promise.all([first, run(other)]);
    const built = endings.filter(({ code }) => code === 0);
    const what = `two builds ${String(apart)} ms apart`;
    if (look(what) === 'absent' || built.length === 0) done.faults.push(`${what}: there is no site`);
    else if (siteOf(places[0]!) !== sites[places.indexOf(built.at(-1)!.place)])
      done.faults.push(`${what}: the site is not that of the build that ended last`);
    if (built.length === 2) done.pairs.both += 1;
    else done.pairs.one += 1;
    tell(`${what}: ${String(built.length)} built`);
  }

  // Whatever was left behind, the next build is right and leaves nothing beside its site.
  const last = await build(places[1]!, 'candidate');
  if (last.code !== 0 || siteOf(places[1]!) !== sites[1]) done.faults.push(`the last build: ${last.output}`);
  if (readdirSync(out).join() !== 'candidate')
    done.faults.push(`left in the output folder: ${readdirSync(out).join()}`);
  return done;
}
