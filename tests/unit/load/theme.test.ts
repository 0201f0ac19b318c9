import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTheme, THEME_TOKENS } from '../../../src/load/theme.ts';
import { CODE } from '../../../src/site/settings.ts';
import { brandSheet } from '../../../src/site/brand-sheet.ts';
import { checkLines, contentRoot, writeFile } from '../../helpers/content-root.ts';
import { loadContent } from '../../../src/load/load-content.ts';

const problems = (css: string) =>
  readTheme(css).issues.map(
    ({ place, message }) => `${'line' in place ? `${String(place.line)}:${String(place.column)}` : ''} ${message}`,
  );

describe('theme.css', () => {
  it('sets tokens of ours, wherever it breaks its lines', () => {
    expect(
      readTheme(`/* Ours: url(x) */
:root {
  --radius: 0; --paper: light-dark(#fff,
    #101010);
  /* --ink: red; */
}
:root { --tone-0: color-mix(in oklab, var(--accent) 20%, white) }
`),
    ).toEqual({
      tokens: [
        ['--radius', '0'],
        ['--paper', 'light-dark(#fff, #101010)'],
        ['--tone-0', 'color-mix(in oklab, var(--accent) 20%, white)'],
      ],
      issues: [],
    });
    expect(readTheme('')).toEqual({ tokens: [], issues: [] });
  });

  it('may set each token that it is said to, and these stand in the sheet of tokens', () => {
    const sheet = readFileSync(join(CODE, 'src/styles/tokens.css'), 'utf8');
    for (const name of THEME_TOKENS) expect(sheet).toContain(`    ${name}: `);
  });

  it('has nothing else', () => {
    const only = 'A theme has :root { … } with tokens and nothing else, and this is';
    expect(problems('\n@import "x.css";')).toEqual([`2:1 ${only} "@import "x.css";".`]);
    expect(problems('body { color: red; }')).toEqual([`1:1 ${only} "body".`]);
    expect(problems('@media print { :root { --radius: 0 } }')).toEqual([`1:1 ${only} "@media print".`]);
    expect(problems(':root { --radius: 0')).toEqual([`1:1 ${only} ":root".`]);
    expect(problems(':root { --radius: 0 } }')).toEqual([`1:23 ${only} a brace.`]);
    expect(problems(':root {\n  --radios: 0;\n  color: red;\n}')).toEqual([
      expect.stringContaining('2:3 "--radios" is no token. Did you mean "--radius"?') as string,
      expect.stringContaining('3:3 "color" is no token. Known: ') as string,
    ]);
  });

  it.each([
    ['url(https://elsewhere.example/x.png)', 'calls url(), and a token loads and runs nothing'],
    ['URL("x")', 'calls URL(), and a token loads and runs nothing'],
    ['image-set("x" 1x)', 'calls image-set(), and a token loads and runs nothing'],
    ['var(--sl-font)', 'uses --sl-font, which is no token'],
    ['"x"', 'has a ", which no value of a token needs'],
    ['u\\72l(x)', 'calls 72l(), and a token loads and runs nothing'],
    ['\\75 rl', 'has a \\, which no value of a token needs'],
    ['red !important', 'has a !, which no value of a token needs'],
    ['calc(1rem', 'has a parenthesis too many or too few'],
    ['1rem)', 'has a parenthesis too many or too few'],
    ['', 'is empty'],
  ])('sets no token to %s', (value, problem) => {
    expect(problems(`:root { --paper: ${value}; }`)).toEqual([`1:9 The value of --paper ${problem}.`]);
  });

  it('is checked with line and column, and reaches the sheet of the site', async () => {
    const root = contentRoot();
    writeFile(root, 'theme.css', ':root {\n  --radius: url(x);\n}\n');
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'theme.css:2:3 error schema The value of --radius calls url(), and a token loads and runs nothing. | Write a size, a colour, or light-dark(…, …) with a colour for each theme.',
      ],
    });
    const { company } = loadContent(root, 'candidate');
    expect(brandSheet(company!, 'candidate', [['--radius', '0']])).toContain(
      '@layer tokens {\n  :root {\n    --radius: 0;\n  }\n}',
    );
  });
});

describe('The looks of company.yaml', () => {
  it('may have a font of the device, or one in a file', async () => {
    const root = contentRoot(({ company }) =>
      Object.assign(company, { font: 'ours.woff2', url: 'https://a.example/b/' }),
    );
    expect((await checkLines(root)).lines).toEqual([
      expect.stringMatching(
        /^company\.yaml:\d+:\d+ error schema The font "ours\.woff2" does not exist beside company\.yaml\./,
      ) as string,
    ]);
    writeFile(root, 'ours.woff2', 'GIF89a');
    expect((await checkLines(root)).lines).toEqual([
      'ours.woff2:1:1 error schema This is no font in the format WOFF2, whatever its name says. | Convert the font to WOFF2, or set font to system.',
    ]);
    writeFile(root, 'ours.woff2', 'wOF2....');
    const { company, issues } = loadContent(root, 'candidate');
    expect(issues).toEqual([]);
    expect(brandSheet(company!, 'candidate')).toContain("src: url('/b/font.woff2') format('woff2')");
    const apart = { ...company!, interviewerUrl: 'https://a.example/inside/' };
    expect(brandSheet(apart, 'candidate')).toContain("url('/b/font.woff2')");
    expect(brandSheet(apart, 'interviewer')).toContain("url('/inside/font.woff2')");
    expect(brandSheet(company!, 'candidate')).toContain("--sl-font: 'Company', system-ui, sans-serif;");
    expect(brandSheet({ ...company!, font: 'system' }, 'candidate')).toContain('--sl-font: system-ui, sans-serif;');
    expect(brandSheet({ ...company!, font: 'system' }, 'candidate')).not.toContain('@font-face');
    expect(brandSheet({ ...company!, font: 'figtree' }, 'candidate')).not.toContain('--sl-font');
  });

  it('has a logo for light pages where it has one for dark ones', async () => {
    const root = contentRoot(({ company }) => Object.assign(company, { logoDark: 'dark.svg', font: 'Arial' }));
    writeFile(root, 'dark.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect((await checkLines(root)).lines.map((line) => line.replace(/:\d+:\d+/, ''))).toEqual([
      expect.stringContaining(
        '"font" is not right: expected figtree, system, or the name of a WOFF2 file beside company.yaml, such as our-font.woff2; found "Arial".',
      ) as string,
    ]);
    const other = contentRoot(({ company }) => Object.assign(company, { logoDark: 'dark.svg' }));
    writeFile(other, 'dark.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect((await checkLines(other)).lines.map((line) => line.replace(/:\d+:\d+/, ''))).toEqual([
      'company.yaml error schema "logoDark" is the logo for dark pages, and there is no logo for light ones. | Name one as logo, or leave both out.',
    ]);
  });
});
