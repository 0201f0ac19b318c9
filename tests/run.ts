import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CODE } from '../src/site/settings.ts';
import { findBrowser, NoBrowserError } from './helpers/browser.ts';
import { findNginx } from './helpers/nginx.ts';
import { buildTestSites, removeTestSiteWork } from './helpers/site-prepare.ts';

/**
 * `npm test`: everything that CI runs, one step after the other. Its last line has the true numbers: each
 * test counts, and each of the other steps counts as one. Ends with 2 if there is no browser.
 */
const folder = mkdtempSync(join(tmpdir(), 'handbook-test-'));
// Site and browser tests share the sites that one step builds.
const sites = join(folder, 'sites');
const total = { passed: 0, failed: 0 };

// Where nothing says that everything must be run, a machine without nginx runs the rest.
const HOSTING = ['tests/site/hosting.test.ts', 'tests/browser/adoption.test.ts'];
const leftOut = process.env['CI'] || findNginx() ? [] : HOSTING.map((file) => `--exclude=${file}`);

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs a tool of the project's packages. What it prints is shown at once, or given back for later. */
function run(tool: string, args: readonly string[], show: boolean): Promise<{ ok: boolean; printed: string }> {
  const child = spawn(process.execPath, [join(CODE, 'node_modules', tool), ...args], {
    cwd: CODE,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', HANDBOOK_TEST_SITES: sites },
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
  });
  let printed = '';
  child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ ok: code === 0, printed });
    });
  });
}

function count(ok: boolean): void {
  if (ok) total.passed += 1;
  else total.failed += 1;
}

/** A step that passes or fails as a whole: one line where it passes, all its words where it fails. */
async function check(name: string, tool: string, ...args: string[]): Promise<void> {
  const start = performance.now();
  const { ok, printed } = await run(tool, args, false);
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds(start)})${ok ? '' : `\n${printed}`}`);
  count(ok);
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** Runs one project of tests and adds its numbers. A test that was left out was not passed. */
async function tests(project: string): Promise<void> {
  console.log(`\n${project} tests`);
  const file = join(folder, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok } = await run('vitest/vitest.mjs', ['run', `--project=${project}`, ...reporters, ...leftOut], true);
  let failed = 0;
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    total.passed += report.numPassedTests;
    failed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
  } catch {
    console.log(`The ${project} tests left no report.`);
  }
  // A run may fail although no test of it has: a file that cannot be read, an error outside of any test.
  total.failed += ok ? failed : Math.max(1, failed);
}

async function buildSites(): Promise<void> {
  const start = performance.now();
  try {
    await buildTestSites(sites);
    console.log(`\n✓ sites for the tests (${seconds(start)})`);
    count(true);
  } catch (error) {
    console.log(`\n✗ sites for the tests (${seconds(start)})\n${(error as Error).message}`);
    count(false);
  }
}

async function everything(): Promise<void> {
  await findBrowser();
  // The longest of them runs beside all others, and beside the unit tests: it takes one core.
  const lint = check('lint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0');
  await check('types', 'typescript/bin/tsc', '--noEmit');
  await check(
    'types of pages',
    '@astrojs/check/bin/astro-check.js',
    '--minimumFailingSeverity',
    'warning',
    '--minimumSeverity',
    'warning',
  );
  await check('nothing unused', 'knip/bin/knip.js');
  await check('format', 'prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn');
  await tests('unit');
  await lint;
  await buildSites();
  await tests('site');
  await tests('browser');
}

try {
  await everything();
  if (leftOut.length > 0)
    console.log(`\nNot run: ${HOSTING.join(', ')}. There is no nginx: apt-get install nginx-light`);
  console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof NoBrowserError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
} finally {
  removeTestSiteWork(sites);
  rmSync(folder, { recursive: true, force: true });
}
