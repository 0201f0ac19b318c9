import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findBrowser, NoBrowserError, type Machine } from './browser.ts';

const own = { executablePath: '/programs/own-chromium', args: ['--no-sandbox'] };

const machine = (facts: Partial<Machine> & { files?: string[] } = {}): Machine => ({
  env: {},
  exists: (path) => facts.files?.includes(path) ?? false,
  isRoot: false,
  bundled: () => Promise.resolve(own),
  ...facts,
});
const none = () => Promise.resolve(undefined);

describe('The lookup of a browser', () => {
  it('takes the one that CHROMIUM_PATH names before any other', async () => {
    const env = { CHROMIUM_PATH: '/opt/mine/chrome' };
    const files = ['/opt/mine/chrome', '/usr/bin/chromium'];
    expect((await findBrowser(machine({ env, files }))).executablePath).toBe('/opt/mine/chrome');
  });

  it('says so in one line if CHROMIUM_PATH names no file, and takes no other', async () => {
    const env = { CHROMIUM_PATH: '/opt/mine/chrome' };
    await expect(findBrowser(machine({ env, files: ['/usr/bin/chromium'] }))).rejects.toThrow(
      new NoBrowserError('CHROMIUM_PATH is /opt/mine/chrome, and there is no such file: correct it, or unset it.'),
    );
  });

  it('takes the one of the packages before an installed one', async () => {
    const found = await findBrowser(machine({ files: ['/usr/bin/chromium'] }));
    expect(found.executablePath).toBe('/programs/own-chromium');
    expect(found.args).toContain('--no-sandbox');
    expect(found.args).toContain('--disable-background-networking');
  });

  it.each([
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ])('takes an installed one where the packages bring none for this machine: %s', async (path) => {
    const found = await findBrowser(machine({ env: { CHROMIUM_PATH: '' }, files: [path], bundled: none }));
    expect(found.executablePath).toBe(path);
    expect(found.args).not.toContain('--no-sandbox');
  });

  it('finds one on this machine that outlives the pages it has shown', async () => {
    const { executablePath, args } = await findBrowser();
    const browser = await chromium.launch({ executablePath, args });
    for (const word of ['one', 'two', 'three']) {
      const page = await browser.newPage();
      await page.setContent(`<p>${word}</p>`);
      expect(await page.locator('p').textContent()).toBe(word);
      await page.context().close();
    }
    await browser.close();
  });

  it('leaves the sandbox off where the tests run as root', async () => {
    const asRoot = machine({ isRoot: true, files: ['/usr/bin/chromium'], bundled: none });
    expect((await findBrowser(asRoot)).args).toContain('--no-sandbox');
  });

  it('says in one line how to get one where there is none', async () => {
    await expect(findBrowser(machine({ bundled: none }))).rejects.toThrow(
      new NoBrowserError(
        'The browser tests need Chromium or Chrome, and none was found: install one, or set CHROMIUM_PATH to it.',
      ),
    );
  });
});
