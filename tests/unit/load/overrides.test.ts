import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { overrideIssues } from '../../../src/load/overrides.ts';
import { temporaryFolder } from '../../helpers/content-folder.ts';
import { checkLines, contentRoot, writeFile } from '../../helpers/content-root.ts';

/** What is wrong with a file of components/, each in a line. */
function problems(files: Record<string, string>): string[] {
  const root = temporaryFolder('home');
  for (const [file, text] of Object.entries(files)) writeFile(root, file, text);
  return overrideIssues(root).issues.map(
    ({ file, place, message }) =>
      `${file}:${'line' in place ? `${String(place.line)}:${String(place.column)}` : ''} ${message}`,
  );
}
const inFooter = (text: string) => problems({ 'components/Footer.astro': text, 'components/parts/Badge.astro': '' });

describe('The components of a company', () => {
  it('wrap ours, by their names, and use what lies in folders below', () => {
    expect(
      inFooter(`---
import Footer from 'hiring-handbook/components/Footer.astro';
import Badge from './parts/Badge.astro';
import { Image } from 'some-package';
const style = 'one';
---
<Footer /><Badge /><p class:list={[style]}>Ours</p>
<style>p { color: red; }</style>
<script>document.title;</script>
`),
    ).toEqual([]);
    expect(problems({})).toEqual([]);
  });

  it('are called as one of ours', () => {
    expect(problems({ 'components/Foter.astro': '', 'components/badge.css': '' })).toEqual([
      'components/Foter.astro:1:1 No component of the handbook is called "Foter.astro". Did you mean "Footer.astro"? Known: Footer.astro, HomeIntro.astro, NotFound.astro, RoleIntro.astro, SiteTitle.astro.',
      'components/badge.css:1:1 No component of the handbook is called "badge.css". Known: Footer.astro, HomeIntro.astro, NotFound.astro, RoleIntro.astro, SiteTitle.astro.',
    ]);
  });

  it.each([
    ['<script is:inline>x()</script>', 'an inline script or style'],
    ['<script type="module">x()</script>', 'an inline script or style'],
    ['<style is:inline>p {}</style>', 'an inline script or style'],
    ['<style define:vars={{ a }}>p {}</style>', 'an inline script or style'],
    ['<p set:html={text} />', 'set:html, by which'],
    ['<p style="color: red">x</p>', 'a style attribute'],
    ['<p style={{ color }}>x</p>', 'a style attribute'],
    ['<button onclick="x()">x</button>', 'a script in an attribute'],
    ['{Object.values(import.meta.glob("./*"))}', 'a list of files made by a pattern'],
  ])('have none of what pages refuse: %s', (text, what) => {
    expect(inFooter(`---\n---\n${text}`)[0]).toMatch(/^components\/Footer\.astro:3:\d+ The component has /);
    expect(inFooter(`---\n---\n${text}`)[0]).toContain(what);
  });

  it.each([
    ["import x from '../company.yaml?raw';", 'which lies outside of components/'],
    ["import x from '../interviewer/guides/debrief.mdx?raw';", 'which lies outside of components/'],
    ["import {\n  a,\n} from '/etc/passwd';", 'which lies outside of components/'],
    ["import x from './gone.svg';", 'which does not exist'],
    ["import { readFileSync } from 'node:fs';", 'and a component only draws a part of a page'],
    ["import { readFileSync } from 'fs';", 'and a component only draws a part of a page'],
    ["import { getCollection } from 'astro:content';", 'and a component only draws a part of a page'],
    ["const { words } = await import('virtual:handbook/words');", 'and a component only draws a part of a page'],
    ["import { readHandbook } from 'hiring-handbook';", 'and a component only draws a part of a page'],
    ["import { x } from 'hiring-handbook/lib/index.js';", 'and a component only draws a part of a page'],
    ["export { x } from 'https://elsewhere.example/x.js';", 'and a component only draws a part of a page'],
    [
      "import Foter from 'hiring-handbook/components/Foter.astro';",
      'and the package has no such component. Did you mean "Footer.astro"?',
    ],
  ])('import nothing from elsewhere: %s', (line, problem) => {
    const found = inFooter(`---\n${line}\n---\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^components\/Footer\.astro:2:\d+ The component imports "/);
    expect(found[0]).toContain(problem);
    expect(problems({ 'components/lib/x.ts': line })).toHaveLength(1);
  });

  it('are files, and no links', () => {
    const root = contentRoot();
    writeFile(root, 'components/parts/x.css', '');
    symlinkSync('../../interviewer/guides', join(root, 'components/parts/leak'));
    expect(overrideIssues(root).issues.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'components/parts/leak This is neither a file nor a folder, and a link may lead anywhere.',
    ]);
    const other = contentRoot();
    mkdirSync(join(other, 'interviewer'), { recursive: true });
    symlinkSync('interviewer', join(other, 'components'));
    expect(overrideIssues(other).issues.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'components components is no folder.',
    ]);
  });

  it('are checked with line and column', async () => {
    const root = contentRoot();
    writeFile(root, 'components/Footer.astro', '<p set:html={x} />\n');
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'components/Footer.astro:1:4 error schema The component has set:html, by which text becomes markup unseen. | Write the markup itself in the component.',
      ],
    });
  });
});
