import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../helpers/browser.ts';
import { writeFile } from '../helpers/content-root.ts';
import { packNext, RENAMED } from '../helpers/next-package.ts';
import { findNginx, startNginx } from '../helpers/nginx.ts';
import { ask, freePort } from '../helpers/other-server.ts';
import { PICTURES } from '../helpers/own-home.ts';
import { Shell } from '../helpers/shell.ts';
import { sandbox } from '../helpers/site-build.ts';
import { testPackage } from '../helpers/site-shared.ts';

/*
 * The whole way of a company that takes the product: from the packed file, in an empty folder, to both sites behind
 * nginx with looks and words of its own, and on to the next version. Of this repository that file alone is used.
 */
if (!findNginx()) throw new Error('There is no nginx to test with: apt-get install nginx-light');

const box = sandbox();
const HOSTS = { candidate: 'jobs.tide.example', interviewer: 'interviewers.jobs.tide.example' };
const PASSWORD = { username: 'interviewers', password: 'secret' };
const { tarball } = testPackage();
let next: string;
let browser: Browser;

beforeAll(async () => {
  next = packNext(tarball, join(box.folder, 'next'));
  const { executablePath, args } = await findBrowser();
  // The names of the company's hosts are those of this machine.
  const hosts = `--host-resolver-rules=MAP *.tide.example 127.0.0.1`;
  browser = await chromium.launch({ executablePath, args: [...args, hosts] });
}, 600_000);
afterAll(async () => {
  await browser.close();
  box.remove();
});

const WAYS = [
  { lang: 'en', interviewers: 'here', search: 'Find it', footer: 'Our doors: Harbour Street.' },
  { lang: 'de', interviewers: 'apart', search: 'Aufspüren', footer: 'Unsere Türen: Hafenstraße.' },
] as const;

/** Changes a text, which has to be there. */
function change(path: string, from: string | RegExp, to: string): void {
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`There is no ${String(from)} in ${path}.`);
  writeFileSync(path, after);
}

describe.each(WAYS)('A company, in $lang and with its interviewers’ side $interviewers', (way) => {
  const parent = join(box.folder, way.lang);
  const home = join(parent, 'our-handbook');
  const side = way.interviewers === 'here' ? join(home, 'interviewer') : `${home}-interviewers`;
  const stage = join(side, 'stages/team-interview.mdx');
  let shell: Shell;

  /** Runs a command that has to succeed. Returns what it printed. */
  const run = (command: string): string => {
    const { code, output } = shell.run(command);
    expect(code, `${command}\n${output}`).toBe(0);
    return output;
  };
  const commit = () => {
    for (const folder of new Set([home, way.interviewers === 'here' ? home : side]))
      run(
        `cd "${folder}" && git init --quiet && git add --all && (git diff --cached --quiet || git commit --quiet -m A) && cd "${home}"`,
      );
  };

  beforeAll(() => {
    mkdirSync(parent);
    shell = new Shell(parent, parent);
  });

  it('begins a handbook that is right at once', { timeout: 600_000 }, async () => {
    run(
      `npx --package=${tarball} hiring-handbook init our-handbook --name "Tide Works" --url https://${HOSTS.candidate}/ --lang ${way.lang} --interviewers ${way.interviewers}`,
    );
    run('cd our-handbook && npm install');
    expect(run('npx hiring-handbook check')).toContain('No issues in 5 entries.');
    commit();
    const [page] = await shell.pagesOf('npx hiring-handbook dev', 1);
    expect(page).toContain('Tide Works');
    expect(page).toContain(`<html lang="${way.lang}"`);
  });

  it('shows its own looks, words and components behind nginx', { timeout: 600_000 }, async () => {
    change(join(home, 'company.yaml'), /^accent: .*$/m, "accent: '#8a3ffc'\nlogo: logo.svg");
    writeFile(home, 'logo.svg', PICTURES['logo.svg']);
    writeFile(home, 'theme.css', ':root {\n  --radius: 0;\n}\n');
    writeFile(home, `words/${way.lang}.yaml`, `search:\n  open: ${way.search}\n`);
    writeFile(
      home,
      'components/Footer.astro',
      `---\nimport Ours from 'hiring-handbook/components/Footer.astro';\n---\n\n<Ours />\n<p class="doors">${way.footer}</p>\n\n<style>\n  .doors {\n    border-block-start: 2px solid var(--accent);\n  }\n</style>\n`,
    );
    expect(run('npx hiring-handbook check')).toContain('No issues in 5 entries.');
    commit();
    run('npx hiring-handbook build --compress');
    const port = await freePort();
    const printed = run(`npx hiring-handbook hosting nginx --sign-in basic --listen 127.0.0.1:${String(port)}`);
    writeFile(parent, 'passwords', `${PASSWORD.username}:{PLAIN}${PASSWORD.password}\n`);
    const config = printed.replace('/etc/nginx/handbook.htpasswd', join(parent, 'passwords'));
    const nginx = await startNginx(config, join(parent, 'nginx'), port);
    try {
      for (const [audience, host] of Object.entries(HOSTS)) {
        const isInside = audience === 'interviewer';
        const closed = await ask(port, '/', { headers: { host } });
        expect(closed.status).toBe(isInside ? 401 : 200);
        const context = await browser.newContext(isInside ? { httpCredentials: PASSWORD } : {});
        const page = await context.newPage();
        const refused: string[] = [];
        page.on('console', (message) => {
          // That one is said wherever there is no TLS, which the company's own server brings.
          const isOfTls = message.text().includes('Cross-Origin-Opener-Policy');
          if (message.type() === 'error' && !isOfTls) refused.push(message.text());
        });
        await page.goto(`http://${host}:${String(port)}/${isInside ? 'interviewer/' : ''}`);
        expect(await page.locator('.doors').textContent()).toBe(way.footer);
        expect(await page.locator('.search-open').textContent()).toContain(way.search);
        const logo = page.locator('.brand img');
        expect(await logo.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
        const token = (name: string) =>
          page.evaluate((asked) => getComputedStyle(document.documentElement).getPropertyValue(asked), name);
        expect(await token('--radius')).toBe('0');
        // A shade of the accent that can be read on the paper.
        const line = page.locator('.doors');
        expect(await line.evaluate((one) => getComputedStyle(one).borderBlockStartColor)).toMatch(/^rgb\(13\d, /);
        expect(refused).toEqual([]);
        await context.close();
      }
    } finally {
      await nginx.stop();
    }
  });

  it('takes the next version, in which a field has another name', { timeout: 600_000 }, () => {
    expect(existsSync(stage)).toBe(true);
    const before = readFileSync(stage, 'utf8');
    if (!existsSync(join(home, basename(next)))) run(`cp "${next}" .`);
    run(`npm install ./${basename(next)}`);
    expect(shell.run('npx hiring-handbook check').code).toBe(2);
    expect(run('npx hiring-handbook upgrade --yes')).toContain(RENAMED.to);
    expect(readFileSync(stage, 'utf8')).toBe(before.replace(RENAMED.from, RENAMED.to));
    expect(run('npx hiring-handbook check')).toContain('No issues in 5 entries.');
    run('npx hiring-handbook build');
    const page = readFileSync(join(home, 'dist/interviewer/interviewer/stages/team-interview/index.html'), 'utf8');
    expect(page).toContain(way.footer);
  });
});
