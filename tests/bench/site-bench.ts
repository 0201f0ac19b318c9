import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { generateHandbook } from './generate-handbook.ts';
import { measure, type Cost } from './measure.ts';

/**
 * `npm run bench`: builds generated handbooks of growing size and prints time, memory, page weight and
 * what a search loads; then builds the largest once more as plain Starlight does, from the same files. Let a
 * few minutes pass between two runs: file systems such as ext4 avoid the places of files that were deleted a
 * moment ago, and making thousands of new ones takes seconds longer.
 */
const SIZES = [50, 500, 2000];
const FOLDER = '.handbook/bench';

const bytesOf = (path: string): number =>
  statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + bytesOf(join(path, name)), 0)
    : statSync(path).size;

const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const costInWords = ({ seconds, megabytes }: Cost) =>
  `${seconds.toFixed(1)} s, ${megabytes === undefined ? 'memory unknown' : `${megabytes.toFixed(0)} MB`}`;

/** Everything a candidate's page loads by itself before the reader touches search, gzipped. */
function pageWeight(site: string, page: string) {
  const html = readFileSync(join(site, page), 'utf8');
  const assets = new Set([...html.matchAll(/(?:href|src)="(\/(?:_astro\/|favicon)[^"]+)"/g)].map((match) => match[1]!));
  for (const script of [...assets].filter((asset) => asset.endsWith('.js'))) {
    for (const [, imported] of readFileSync(join(site, script), 'utf8').matchAll(/from"\.\/([^"]+)"/g)) {
      assets.add(`/_astro/${imported!}`);
    }
  }
  const font = [...assets].filter((asset) => asset.endsWith('.woff2'));
  const others = [...assets].filter((asset) => !asset.endsWith('.woff2'));
  return {
    raw: html.length,
    wire: gzipSync(html, { level: 9 }).length + others.reduce((sum, asset) => sum + gzipped(join(site, asset)), 0),
    font: font.reduce((sum, asset) => sum + statSync(join(site, asset)).size, 0),
  };
}

/** What a first search loads, as files, beside the names: what asks Pagefind, its code, its word list, the largest chunk and two results. */
function searchCost(site: string): number {
  const folder = join(site, 'pagefind');
  const files = ['pagefind', '_astro'].flatMap((sub) =>
    readdirSync(join(site, sub)).map((name) => join(site, sub, name)),
  );
  const largest = (sub: string, count: number) =>
    readdirSync(join(folder, sub))
      .map((name) => statSync(join(folder, sub, name)).size)
      .sort((a, b) => b - a)
      .slice(0, count)
      .reduce((sum, size) => sum + size, 0);
  const size = (pattern: RegExp) =>
    files.filter((file) => pattern.test(file)).reduce((sum, file) => sum + statSync(file).size, 0);
  return (
    size(/pagefind\.js$|text-worker-[^/]+\.js$|wasm\.en|\.pf_meta$|entry\.json$/) +
    largest('index', 1) +
    largest('fragment', 2)
  );
}

function plainStarlight(content: string): string {
  const root = join(FOLDER, 'plain');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'src/content/docs'), { recursive: true });
  cpSync(join(content, 'candidate'), join(root, 'src/content/docs'), { recursive: true });
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({ type: 'module', dependencies: { '@astrojs/starlight': '*' } }),
  );
  writeFileSync(
    join(root, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';
export default { site: 'https://plain.example', integrations: [starlight({ title: 'Plain', sidebar: [{ label: 'Home', link: '/' }] })] };
`,
  );
  writeFileSync(
    join(root, 'src/content.config.ts'),
    `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  return root;
}

rmSync(FOLDER, { recursive: true, force: true });
let first: number | undefined;
let ours: Cost | undefined;
for (const size of SIZES) {
  const content = join(FOLDER, `content-${String(size)}`);
  const out = join(FOLDER, `out-${String(size)}`);
  generateHandbook(size, content);
  const cost = await measure(['src/cli/build.ts', '--audience', 'candidate'], {
    HANDBOOK_CONTENT: content,
    HANDBOOK_OUT: out,
  });
  if (cost.code !== 0) throw new Error(`The build of ${String(size)} entries failed:\n${cost.output}`);
  const site = join(out, 'candidate');
  const page = pageWeight(site, 'interviews/interview-0005/index.html');
  first ??= page.raw;
  ours = cost;
  console.log(
    `${String(size).padStart(5)} entries   ${costInWords(cost)}, ${(bytesOf(site) / 1e6).toFixed(0)} MB of output`,
  );
  console.log(
    `              an interview's page: ${kB(page.raw)} of HTML (${((100 * page.raw) / first - 100).toFixed(2)} % more than at ${String(SIZES[0])})`,
  );
  console.log(`              over the wire, gzip: ${kB(page.wire)} and a font of ${kB(page.font)}`);
  console.log(`              a first search loads at most ${kB(searchCost(site))}`);
}
const largest = SIZES.at(-1)!;
const root = plainStarlight(join(FOLDER, `content-${String(largest)}`));
const plain = await measure(
  [join(process.cwd(), 'node_modules/astro/bin/astro.mjs'), 'build'],
  { ASTRO_TELEMETRY_DISABLED: '1' },
  root,
);
if (plain.code !== 0) throw new Error(`Plain Starlight failed:\n${plain.output}`);
console.log(`Plain Starlight, the same ${String(largest)} files: ${costInWords(plain)}`);
console.log(`Ours takes ${(ours!.seconds / plain.seconds).toFixed(2)} of its time.`);
rmSync(FOLDER, { recursive: true, force: true });
