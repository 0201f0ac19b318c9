import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accentSheet } from '../../../src/site/accent.ts';
import { CODE } from '../../../src/site/settings.ts';
import { styleSheets } from '../../../src/site/styles.ts';
import { declarationsOf, layerOf, layersOf, rulesOf, sheetsBelow } from '../../helpers/styles.ts';

const SRC = join(CODE, 'src');
const SHEETS = sheetsBelow(SRC);
const FILES = SHEETS.filter(({ file }) => file.endsWith('.css'));
const textOf = (file: string) => readFileSync(join(SRC, file), 'utf8');

const LAYERS = layersOf(textOf('styles/layers.css'));
const STARLIGHT = 'styles/starlight.css';

describe('The layers', () => {
  it('are declared once, by the sheet that comes first', () => {
    expect(LAYERS).toEqual(['starlight', 'tokens', 'base', 'frame', 'parts', 'print']);
    for (const audience of ['candidate', 'interviewer'] as const)
      expect(relative(SRC, styleSheets(audience)[0]!)).toBe('styles/layers.css');
    expect(FILES.filter(({ file }) => /@layer [\w, ]+;/.test(textOf(file))).map(({ file }) => file)).toEqual([
      'styles/layers.css',
    ]);
  });

  it('hold every rule of every sheet', () => {
    expect(rulesOf(FILES, () => ['a rule']).length).toBeGreaterThan(300);
    expect(rulesOf(FILES, (rule) => (LAYERS.slice(1).includes(layerOf(rule) ?? '') ? [] : [rule.selector]))).toEqual(
      [],
    );
  });

  it('decide which rule wins, so that none is important', () => {
    expect(declarationsOf(SHEETS, ({ prop, important }) => (important ? [prop] : []))).toEqual([]);
  });
});

describe('Sizes of type and spaces', () => {
  const TOKEN = /^--(?:text|space)-/;
  const tokens = declarationsOf(
    SHEETS.filter(({ file }) => file === 'styles/tokens.css'),
    ({ prop }) => (TOKEN.test(prop) ? [prop] : []),
  ).map((text) => text.split(': ')[1]!);

  it('are five and six', () => {
    expect(tokens.filter((name) => name.startsWith('--text-'))).toHaveLength(5);
    expect(tokens.filter((name) => name.startsWith('--space-'))).toHaveLength(6);
  });

  it('are different on paper at most', () => {
    expect(
      declarationsOf(FILES, (declaration) =>
        TOKEN.test(declaration.prop) && !['tokens', 'print'].includes(layerOf(declaration)!) ? [declaration.prop] : [],
      ),
    ).toEqual([]);
    expect(declarationsOf(FILES, ({ prop }) => (TOKEN.test(prop) && !tokens.includes(prop) ? [prop] : []))).toEqual([]);
  });

  /** A hairline is no space, and what Starlight puts around its frame is its own. */
  const SPACE = /^(?:var\(--space-[1-6]\)|0|auto|[1-3]px|var\(--sl-\w+-pad-x\))$/;
  const wrong = (prop: string, value: string): boolean => {
    if (prop === 'font') return value !== 'inherit';
    if (prop === 'font-size') return value !== 'inherit' && !/^var\(--text-[a-z]+\)$/.test(value);
    if (!/^(?:(?:margin|padding)(?:-|$)|(?:row-|column-)?gap$)/.test(prop)) return false;
    return !value.split(' ').every((part) => SPACE.test(part));
  };

  it('are these everywhere', () => {
    expect(declarationsOf(SHEETS, ({ prop, value }) => (wrong(prop, value) ? [`${prop}: ${value}`] : []))).toEqual([]);
  });

  it.each([
    ['font-size', '1rem'],
    ['font-size', 'calc(var(--text-small) * 2)'],
    ['font', '1rem sans-serif'],
    ['margin-block', 'var(--space-1) 0.7rem'],
    ['padding', '4px'],
    ['gap', '1em'],
  ])('are told from %s: %s', (prop, value) => {
    expect(wrong(prop, value)).toBe(true);
  });
});

describe('A property of our own', () => {
  it('is set where it is used', () => {
    const set = new Set([
      ...declarationsOf(SHEETS, ({ prop }) => (prop.startsWith('--') ? [prop] : [])).map(
        (text) => text.split(': ')[1]!,
      ),
      ...[...accentSheet('#17625c').matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name!),
    ]);
    const unset = declarationsOf(SHEETS, ({ value }) =>
      [...value.matchAll(/var\((--[\w-]+)/g)].flatMap(([, name]) =>
        set.has(name!) || name!.startsWith('--sl-') ? [] : [name!],
      ),
    );
    expect(set.size).toBeGreaterThan(40);
    expect(unset).toEqual([]);
  });
});

describe('What is Starlight’s', () => {
  const root = join(CODE, 'node_modules/@astrojs/starlight');
  const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:astro|css)$/.test(name))
    .map((name) => readFileSync(join(root, name), 'utf8'))
    .join('\n');
  /** Classes of Starlight's frame whose names do not say whose they are. */
  const FRAME =
    /^(?:header|page|main-(?:frame|pane)|content-panel|sidebar(?:-content|-pane)?|right-sidebar(?:-container)?)$/;
  /** The classes and elements of a selector that are Starlight's. */
  const named = (selector: string) => [
    ...[...selector.matchAll(/\.([\w-]+)/g)]
      .map(([, name]) => name!)
      .filter((name) => /^(?:sl-|starlight)/.test(name) || FRAME.test(name)),
    ...[...selector.matchAll(/(?<![\w.#:-])(?:sl|starlight)-[\w-]+/g)].map(([name]) => name),
  ];

  it('is named in one sheet alone', () => {
    const elsewhere = SHEETS.filter(({ file }) => file !== STARLIGHT);
    expect(rulesOf(elsewhere, ({ selector }) => named(selector))).toEqual([]);
    expect(named('.sl-container > a, starlight-tabs, .main-frame:has(p)')).toEqual([
      'sl-container',
      'main-frame',
      'starlight-tabs',
    ]);
  });

  it('is drawn by the version that is installed', () => {
    const used = rulesOf(
      SHEETS.filter(({ file }) => file === STARLIGHT),
      ({ selector }) => named(selector),
    ).map((text) => text.split(': ')[1]!);
    expect(new Set(used)).toEqual(new Set(['header', 'content-panel', 'sidebar-content', 'right-sidebar-container']));
    const isDrawn = (name: string) => new RegExp(`class="(?:[^"]* )?${name}[ "]`).test(code);
    expect(used.filter((name) => !isDrawn(name))).toEqual([]);
    expect(isDrawn('content-panels')).toBe(false);
  });

  it('has the properties that we set, in that version', () => {
    const ours = declarationsOf(SHEETS, ({ prop, value }) => [prop, ...(value.match(/--sl-[\w-]+/g) ?? [])])
      .map((text) => text.split(': ')[1]!)
      .filter((name) => name.startsWith('--sl-'));
    expect(ours.length).toBeGreaterThan(40);
    expect([...new Set(ours)].filter((name) => !new RegExp(`${name}\\b(?!-)`).test(code))).toEqual([]);
  });

  it('is of the version at the head of that sheet', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    const [, held] = /^\/\*\n \* Holds for @astrojs\/starlight (\d+\.\d+)\.\n/.exec(textOf(STARLIGHT)) ?? [];
    expect(held).toBe(version.split('.').slice(0, 2).join('.'));
  });
});

/** Sheets that a page asks for by itself, so that no other page carries them. */
const OF_ONE_PAGE = /^styles\/own\/([\w-]+)\.css$/;

describe('A style sheet of one page', () => {
  const own = FILES.map(({ file }) => file).filter((file) => OF_ONE_PAGE.test(file));

  it('declares the layers in their order first: nobody knows which sheet comes before which', () => {
    expect(own.length).toBeGreaterThan(1);
    for (const file of own)
      expect(textOf(file).replace(/^\/\*[^]*?\*\/\s*/, ''), file).toMatch(/^@import '..\/layers.css';/);
  });

  it('is asked for by a page', () => {
    const pages = readdirSync(join(SRC, 'pages'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.astro'))
      .map((file) => textOf(`pages/${file}`));
    for (const file of own)
      expect(
        pages.filter((page) => page.includes(`${file}?url`)),
        file,
      ).toHaveLength(1);
  });
});

describe('A style sheet', () => {
  it('lies beside the component whose name it has, or in src/styles', () => {
    const beside = FILES.map(({ file }) => file).filter((file) => file.startsWith('components/'));
    expect(beside.length).toBeGreaterThan(25);
    expect(beside.filter((file) => !existsSync(join(SRC, file.replace(/css$/, 'astro'))))).toEqual([]);
  });

  it('is short enough to be read', () => {
    expect(FILES.filter(({ lines }) => lines > 300).map(({ file }) => file)).toEqual([]);
  });

  it('is one of the interviewer site’s, and of candidates’ where it is for them, too', () => {
    const sheetsOf = (audience: 'candidate' | 'interviewer') =>
      styleSheets(audience)
        .filter((name) => !name.startsWith('virtual:'))
        .map((name) => relative(SRC, name));
    const all = FILES.map(({ file }) => file).filter((file) => !OF_ONE_PAGE.test(file));
    expect(sheetsOf('interviewer').toSorted()).toEqual(all.toSorted());
    expect(sheetsOf('candidate').toSorted()).toEqual(all.filter((file) => !file.includes('interviewer')).toSorted());
  });
});
