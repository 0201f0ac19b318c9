import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from './browser.ts';
import { CROSSING, ready, startRun } from './card-page.ts';

/** A browser with a profile on the disk, that can be ended as by a power cut: it is told nothing. */
export async function launchKillable(profile: string): Promise<{ page: Page; kill: () => Promise<void> }> {
  const { executablePath, args } = await findBrowser();
  const child = spawn(
    executablePath,
    [...args, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const browser = await chromium.connectOverCDP(await addressOf(child));
  const page = await browser.contexts()[0]!.newPage();
  return {
    page,
    kill: async () => {
      const ended = once(child, 'exit');
      // The group of processes that was started here.
      process.kill(-child.pid!, 'SIGKILL');
      await ended;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stderr!.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /listening on (ws:\S+)/.exec(printed)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => {
      reject(new Error(`The browser ended at once.\n${printed}`));
    });
  });
}

/** How long after the last key the browser is killed, in milliseconds. */
const AFTER = 1000;

/**
 * Types into a card, kills the browser a second after the last key, and starts it again.
 * @returns What stands in the note field then, and what was typed.
 */
export async function typeAndKill(site: string, text: string): Promise<{ typed: string; found: string }> {
  const profile = mkdtempSync(join(tmpdir(), 'handbook-profile-'));
  try {
    const first = await launchKillable(profile);
    await first.page.goto(new URL(CROSSING.slice(1), site).href);
    await startRun(first.page);
    await first.page.keyboard.type(text);
    await wait(AFTER);
    await first.kill();
    const second = await launchKillable(profile);
    await second.page.goto(new URL(CROSSING.slice(1), site).href);
    await ready(second.page);
    const found = await second.page.locator('[data-part="jot"]').inputValue();
    await second.kill();
    return { typed: text, found };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
