import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { runCommand, UsageError } from '../../src/cli/run-command.ts';
import type { Audience } from '../../src/handbook/entities/schemas.ts';
import { inOne, type OtherNames, type SearchFile, type SearchRecord } from '../../src/handbook/search/record.ts';
import { finishedSite, type FinishedSite } from '../../src/site/finished-site.ts';
import { serve } from '../../src/site/serve.ts';
import { CODE, settingsFrom } from '../../src/site/settings.ts';
import { findBrowser, NoBrowserError } from '../helpers/browser.ts';
import { build, removeWork, type BuildPlace } from '../helpers/site-build.ts';
import { generateHandbook } from './generate-handbook.ts';
import { openPlain, openSearch, type Ask } from './search/ask.ts';
import { servePacked } from './search/packed-server.ts';
import { indexPlainly } from './search/plain-starlight.ts';
import { givenAsNames, queriesOf, SETS } from './search/queries.ts';
import { placeOf, scoresOf, tableOf, type Answer, type Query } from './search/score.ts';
import { median, timeSearch } from './search/timing.ts';

const USAGE = `Usage: npm run bench:search [-- --built] [-- --missed] [-- --timing]

Asks the search of both sites what is in tests/bench/queries, in a browser, and prints how often the right page comes first,
is among the first three, or nothing is shown at all; beside it the same for plain Starlight over the same pages. Of the
queries that are kept aside it prints numbers, and nothing else.

  --built   takes the finished sites (HANDBOOK_OUT, default dist) as they are, instead of building them first
  --missed  lists the seen queries whose right page is not among the first three
  --timing  prints what a search loads and how long it takes instead, also for a generated handbook of 2,000 entries

Exit code: 0 measured, 1 a site or the browser is missing, 2 not understood.`;

const FOLDER = join(CODE, '.handbook/bench-search');
const ENTRIES = 2000;
const AUDIENCES: readonly Audience[] = ['candidate', 'interviewer'];

/** What is typed to measure time: a title of the handbook that comes with the project, and one of a generated one. */
const TYPED = { shipped: 'pairing exercise', generated: 'interview 0123' };

async function built(place: BuildPlace, audience?: Audience): Promise<void> {
  console.log(`Building ${relative(CODE, place.content) || place.content} …`);
  const { code, output } = await build(place, audience);
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

function siteIn(out: string, audience: Audience): FinishedSite {
  const site = finishedSite(out, audience);
  if (site) return site;
  throw new UsageError(`There is no finished ${audience} site in ${out}: run npm run build, or leave out --built.`);
}

/** Asks all queries, one after the other. A fault names the place of a query, and not the query. */
async function answersOf(queries: readonly Query[], ask: Ask, name: string): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const query of queries) {
    const shown = await ask(query.query).catch((error: unknown) => {
      throw new Error(`${name}, query ${String(answers.length + 1)}: ${(error as Error).message.split('\n')[0]!}`);
    });
    answers.push({ query, shown });
    if (answers.length % 50 === 0) console.log(`  ${name}: ${String(answers.length)} of ${String(queries.length)}`);
  }
  return answers;
}

function listMissed(answers: readonly Answer[]): void {
  for (const { query, shown } of answers) {
    const place = placeOf(shown, query.right);
    if (place !== undefined && place <= 3) continue;
    const got = shown.slice(0, 3).map(([address]) => address);
    console.log(
      `  ${query.class.padEnd(13)}${query.query}\n    ${place === undefined ? 'not shown' : `place ${String(place)}`}: ${query.right.join(', ')}; first come ${got.join(', ') || 'none'}`,
    );
  }
}

/** Prints the numbers once more for queries that nobody has given an entry as a name, if there are others. */
function sayUnforeseen(answers: readonly Answer[], others: readonly Answer[], records: readonly SearchRecord[]): void {
  const queries = answers.map(({ query }) => query);
  const given = givenAsNames(queries, records);
  if (given.length === 0) return;
  const only = (all: readonly Answer[]) => scoresOf(all.filter((_, index) => !given.includes(index + 1)));
  console.log(
    `${String(given.length)} of these are names that an entry was given (in the file, number ${given.join(', ')}): see tests/bench/queries/README.md. Without them:\n${tableOf(only(answers), only(others))}\n`,
  );
}

/** Prints the tables of a site: what everyone may read, and what is kept aside. */
async function measureSite(browser: Browser, { audience, folder, base }: FinishedSite, missed: boolean): Promise<void> {
  const plainFolder = join(FOLDER, `plain-${audience}`);
  console.log(`Indexing the ${audience} site's pages as plain Starlight does …`);
  await indexPlainly(folder, plainFolder);
  const [site, plain] = [await serve(folder, base, 0), await serve(plainFolder, '/', 0)];
  try {
    const ours = await openSearch(browser, site.url);
    const theirs = await openPlain(browser, plain.url);
    for (const set of SETS) {
      const name = `${audience}, ${set}`;
      const queries = queriesOf(audience, set);
      const answers = await answersOf(queries, ours, name);
      const others = await answersOf(queries, theirs, `${name}, plain`);
      console.log(`\n${name}\n${tableOf(scoresOf(answers), scoresOf(others))}\n`);
      if (set === 'seen' && missed) listMissed(answers);
      if (set === 'aside') sayUnforeseen(answers, others, readNames(folder).records);
    }
  } finally {
    await Promise.all([site.close(), plain.close()]);
  }
}

const fileOf = (site: string, name: string) => readFileSync(join(site, name), 'utf8');
const readNames = (site: string) =>
  inOne(
    JSON.parse(fileOf(site, 'search.json')) as SearchFile,
    JSON.parse(fileOf(site, 'search-names.json')) as OtherNames,
  );

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (value: number) => `${value.toFixed(0)} ms`;
const keys = (times: readonly number[], goal: number) =>
  `${ms(median(times))} in the middle, ${ms(Math.max(...times))} at worst (goal ${ms(goal)})`;

/** Prints what a search in a site costs its readers. */
async function printTiming(browser: Browser, { folder, base }: FinishedSite, title: string, typed: string) {
  const site = await servePacked(folder, base);
  try {
    const timing = await timeSearch(browser, site, typed);
    console.log(`
${title}, at a quarter of this machine's speed, with nothing in the cache
  first entries      ${ms(timing.namesMs)} after the first key (goal 150 ms); ${kB(timing.namesBytes)} sent by then (goal 20 kB), of which ${kB(timing.namesFileBytes)} are the names
  full text          ${ms(timing.textMs)} after the first key (goal 800 ms); ${kB(timing.textBytes)} sent by then (goal 140 kB)
  each further key   ${keys(timing.nextKeys, 60)}
  with all loaded    ${keys(timing.warmKeys, 50)}`);
  } finally {
    await site.close();
  }
}

/** Prints times for the handbook that comes with the project, and for a large one. */
async function measureTime(browser: Browser, shipped: FinishedSite): Promise<void> {
  const [busy] = loadavg();
  if (busy! > availableParallelism())
    console.log(
      `This machine has other work (its load is ${busy!.toFixed(1)}): everything takes longer than it should.`,
    );
  await printTiming(browser, shipped, 'The candidate site of this handbook', TYPED.shipped);
  const place = { content: join(FOLDER, 'generated'), out: join(FOLDER, 'generated-out') };
  generateHandbook(ENTRIES, place.content);
  try {
    await built(place);
    for (const audience of AUDIENCES) {
      const site = siteIn(place.out, audience);
      const size = (name: string) => brotliCompressSync(fileOf(site.folder, name)).length;
      const name = `The ${audience} site of ${ENTRIES.toLocaleString('en')} generated entries`;
      await printTiming(browser, site, name, TYPED.generated);
      console.log(
        `  the file of titles ${kB(size('search.json'))}, brotli (goal 50 kB); that of other names, which comes next, ${kB(size('search-names.json'))}`,
      );
    }
  } finally {
    removeWork(place);
  }
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      built: { type: 'boolean', default: false },
      missed: { type: 'boolean', default: false },
      timing: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const settings = settingsFrom(process.env);
  let browser: Browser;
  try {
    const { executablePath, args } = await findBrowser();
    browser = await chromium.launch({ executablePath, args });
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    console.error(error.message);
    return 1;
  }
  try {
    rmSync(FOLDER, { recursive: true, force: true });
    const place = { content: settings.contentRoot, out: values.built ? settings.out : join(FOLDER, 'out') };
    if (!values.built) await built(place);
    const sites = AUDIENCES.map((audience) => siteIn(place.out, audience));
    if (values.timing) await measureTime(browser, sites[0]!);
    else for (const site of sites) await measureSite(browser, site, values.missed);
    return 0;
  } finally {
    await browser.close();
    rmSync(FOLDER, { recursive: true, force: true });
  }
});
