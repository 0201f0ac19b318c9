import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { CODE } from '../../src/site/settings.ts';
import { writeFile } from '../helpers/content-root.ts';
import { ownHome } from '../helpers/own-home.ts';
import { finished, sandbox, startScript } from '../helpers/site-build.ts';

const box = sandbox();
afterAll(box.remove);

/** A company whose component brings a text of the interviewers' side onto the home page. */
function sly(name: string): string {
  const home = join(box.folder, name);
  ownHome(home);
  writeFile(home, 'content/interviewer/guides/sly.txt', 'The sly plank.');
  writeFile(
    home,
    'components/HomeIntro.astro',
    "---\nimport text from '../content/interviewer/guides/sly.txt?raw';\n---\n\n<p>{text}</p>\n",
  );
  return home;
}

const buildCandidates = (home: string, ...off: string[]) =>
  finished(
    startScript('src/cli/build.ts', ['--audience', 'candidate'], {
      HANDBOOK_HOME: home,
      HANDBOOK_TODAY: '2026-11-20',
      NODE_OPTIONS: `--import ${pathToFileURL(join(CODE, 'tests/helpers/nets-off.mjs')).href}`,
      NETS_OFF: off.join(','),
    }),
  );

describe('A component that imports a file of the interviewers’ side', () => {
  it('is refused before anything is built, with its line', async () => {
    const { code, output } = await buildCandidates(sly('checked'));
    expect(code).toBe(1);
    expect(output).toContain('components/HomeIntro.astro:2:1\n');
    expect(output).toContain(
      'The component imports "../content/interviewer/guides/sly.txt?raw", which lies outside of components/.',
    );
  });

  it('is refused by the bundler where nothing was checked', async () => {
    const home = sly('bundled');
    const { code, output } = await buildCandidates(home, 'components');
    expect(code).toBe(1);
    expect(output).toContain('sly.txt, which lies outside of components/ and of every package.');
    expect(existsSync(join(home, 'dist/candidate'))).toBe(false);
  });

  it('is found in the finished site where neither looked', async () => {
    const home = sly('found');
    const { code, output } = await buildCandidates(home, 'components', 'imports');
    expect(code).toBe(1);
    expect(output).toMatch(/it is made of \S+sly\.txt\S*, which candidates may not have\./);
    expect(existsSync(join(home, 'dist/candidate'))).toBe(false);
  });

  it('leaks where all three are off', async () => {
    const home = sly('leaking');
    const { code, output } = await buildCandidates(home, 'components', 'imports', 'second');
    expect(code, output).toBe(0);
    expect(readFileSync(join(home, 'dist/candidate/index.html'), 'utf8')).toContain('The sly plank.');
  });
});
