import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEPT_KEYS } from '../../src/client/kept-keys.ts';
import { INTERVIEWER_KEYS } from '../../src/handbook/interviewer-keys.ts';
import { headersFile } from '../../src/site/security-headers.ts';
import { CODE } from '../../src/site/settings.ts';
import { wordsFor } from '../../src/words/languages.ts';
import { block, code, table } from './markdown.ts';

/** What stands in the place of the hashes of inline code, which depend on the build. */
const HASHES = "'sha256-…'";

/** What is kept in browsers, in the words of the page that tells readers. */
export function keptInBrowsers(): string {
  const { kept, keptInterviewing } = wordsFor('en').yourData.browser;
  const [colours, search, plan, practice] = kept;
  const everybody = [
    ['handbook-theme', colours],
    ['handbook-search', search],
    [KEPT_KEYS.plan, plan],
    [KEPT_KEYS.practice, practice],
    [KEPT_KEYS.questions, practice],
  ] as const;
  const interviewers = (Object.keys(INTERVIEWER_KEYS) as (keyof typeof INTERVIEWER_KEYS)[]).map(
    (name) => [INTERVIEWER_KEYS[name], keptInterviewing[name]] as const,
  );
  const inDatabase: string[] = [INTERVIEWER_KEYS.cards, INTERVIEWER_KEYS.rehearsals];
  return table(
    ['kept as', 'in', 'by whom', 'what, and for how long'],
    [
      ...everybody.map(([key, line]) => [key, 'everybody', line] as const),
      ...interviewers.map(([key, line]) => [key, 'interviewers', line] as const),
    ].map(([key, who, line]) => [
      code(key),
      inDatabase.includes(key) ? 'IndexedDB' : 'localStorage',
      who,
      `${line!.what} ${line!.until}`,
    ]),
  );
}

/** Headers as a site has them, without the hashes of its inline code: one mark for all of a kind. */
export const withoutHashes = (headers: string): string =>
  headers.replace(/(?:'sha256-[^']+' ?)+/g, (found) => (found.endsWith(' ') ? `${HASHES} ` : HASHES));

/** The headers that files are sent with, as the interviewers' site below /hiring/ has them. */
export function sentHeaders(): string {
  const inline = new Set(['a']);
  return block('', withoutHashes(headersFile({ scripts: inline, styles: inline }, 'interviewer', '/hiring/')));
}

const manifest = (path: string) =>
  JSON.parse(readFileSync(join(CODE, path), 'utf8')) as {
    version: string;
    license?: string;
    dependencies: Record<string, string>;
  };

/** What each package is there for. */
const NEEDED_FOR: Readonly<Record<string, string>> = {
  '@astrojs/markdown-satteri': 'reads Markdown for Astro',
  '@astrojs/mdx': 'lets Astro know files that end with .mdx',
  '@astrojs/sitemap': 'writes the map of the site',
  '@astrojs/starlight': 'the frame of pages: header, menus, themes',
  '@fontsource-variable/figtree': 'the font, sent from the site itself',
  astro: 'makes pages of the model',
  'github-slugger': 'makes ids of headings',
  'js-yaml': 'reads fields',
  node: 'runs all of it, in one version for everybody',
  pagefind: 'makes the index for searching texts, and searches it in the browser',
  satteri: 'reads the text of entries',
  sax: 'reads SVG pictures, to refuse what is more than a picture',
  send: 'sends files where `serve` and `start` are used',
  vite: 'bundles what browsers get, and serves while somebody writes',
  yaml: 'knows in which line and column a field stands',
  zod: 'checks fields, and makes the JSON Schemas',
};

/** @throws {Error} for a package of which nobody has said what it is for. */
function neededFor(name: string): string {
  const purpose = NEEDED_FOR[name];
  if (purpose === undefined) throw new Error(`Say what ${name} is for, in tests/docs/security.ts.`);
  return purpose;
}

/** What the package depends on when it runs, with the licence of each; and how many packages that makes in all. */
export function runtimePackages(): string {
  const names = Object.keys(manifest('package.json').dependencies);
  const { packages } = JSON.parse(readFileSync(join(CODE, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; license?: string }>;
  };
  const licences = new Map<string, number>();
  for (const [path, { dev, license = 'not stated' }] of Object.entries(packages))
    if (path !== '' && !dev) licences.set(license, (licences.get(license) ?? 0) + 1);
  const counts = [...licences].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  const all = counts.reduce((sum, [, number]) => sum + number, 0);
  return [
    table(
      ['package', 'version', 'licence', 'what it is for'],
      names.map((name) => {
        const { version, license = '' } = manifest(`node_modules/${name}/package.json`);
        return [code(name), version, license, neededFor(name)];
      }),
    ),
    `With what these need, and with their variants for other kinds of machines, ${String(all)} packages are in the lock file, licensed as: ${counts
      .map(([licence, number]) => `${licence} (${String(number)})`)
      .join(', ')}.`,
  ].join('\n\n');
}
