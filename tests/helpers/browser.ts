import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A browser that was found, with what it needs to be told to run here. */
export interface BrowserChoice {
  executablePath: string;
  args: string[];
}

/** What the lookup asks of the machine: tests answer for it. */
export interface Machine {
  env: Record<string, string | undefined>;
  exists: (path: string) => boolean;
  /** Whether the tests run as the user who may do everything: Chromium's sandbox refuses to. */
  isRoot: boolean;
  /** The browser that the project's own packages bring; undefined where they have none for this machine. */
  bundled: () => Promise<BrowserChoice | undefined>;
}

/** There is no browser; the message says how to get one, in one line. */
export class NoBrowserError extends Error {
  override name = 'NoBrowserError';
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser that only tests use asks nothing of the network and of the graphics card. */
const QUIET = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--no-first-run',
];

/** Whether a browser starts at all, which it does not where the machine lacks a library of its. */
function starts(executablePath: string): boolean {
  try {
    execFileSync(executablePath, ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser of the package. The arguments that the package advises are left out: they are for a serverless
 * machine, and a browser in a single process ends with the first page that is closed. Its sandbox needs a
 * file that belongs to root, which a package cannot bring.
 */
async function bundledChromium(): Promise<BrowserChoice | undefined> {
  try {
    const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
    chromium.setGraphicsMode = false;
    const executablePath = await chromium.executablePath();
    if (!starts(executablePath)) {
      const libraries = fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium')));
      setupLambdaEnvironment(join(await inflate(libraries), 'lib'));
    }
    return starts(executablePath) ? { executablePath, args: ['--no-sandbox'] } : undefined;
  } catch {
    return undefined;
  }
}

const thisMachine: Machine = {
  env: process.env,
  exists: existsSync,
  isRoot: process.getuid?.() === 0,
  bundled: bundledChromium,
};

/**
 * Finds a browser: the one CHROMIUM_PATH names, else the one that the project's packages bring, else an
 * installed Chromium or Chrome. The packages' is the same for everyone, and without a window to draw it opens
 * a page in half the time.
 * @throws {NoBrowserError}
 */
export async function findBrowser(machine: Machine = thisMachine): Promise<BrowserChoice> {
  const { env, exists, isRoot, bundled } = machine;
  const args = [...QUIET, ...(isRoot ? ['--no-sandbox'] : [])];
  const named = env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (exists(named)) return { executablePath: named, args };
    throw new NoBrowserError(`CHROMIUM_PATH is ${named}, and there is no such file: correct it, or unset it.`);
  }
  const own = await bundled();
  if (own) return { executablePath: own.executablePath, args: [...new Set([...own.args, ...args])] };
  const installed = INSTALLED.find(exists);
  if (installed !== undefined) return { executablePath: installed, args };
  throw new NoBrowserError(
    'The browser tests need Chromium or Chrome, and none was found: install one, or set CHROMIUM_PATH to it.',
  );
}
