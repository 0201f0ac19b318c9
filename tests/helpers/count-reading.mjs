import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { basename } from 'node:path';

/**
 * Counts what the processes of a build do with the content: `--import` this file, and each of them adds a line to
 * the file COUNTS with its own name and how often it did what. Modules that Vite bundles are not counted.
 */
const PLACES = [
  { file: '/src/load/read-entry.ts', at: 'const read = readText(file.path);', what: '`parsed ${file.file}`' },
  { file: '/src/load/read-entry.ts', at: 'parsed = schema.safeParse(data);', what: '`schema ${file.file}`' },
  { file: '/src/handbook/resolve.ts', at: 'const entries = joinSides(sources);', what: '"model"' },
  {
    file: '/src/handbook/rules/run.ts',
    at: 'const found = rules.flatMap((rule) =>',
    what: '...rules.map(({ id }) => `rule ${id}`)',
  },
];

const counts = {};
globalThis.countForTests = (...names) => {
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
};

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    let source;
    for (const { file, at, what } of PLACES) {
      if (!url.endsWith(file)) continue;
      source ??= String(loaded.source);
      if (!source.includes(at)) throw new Error(`${file} no longer has the line that the test counts: ${at}`);
      source = source.replace(at, `globalThis.countForTests(${what}); ${at}`);
    }
    return source === undefined ? loaded : { ...loaded, source };
  },
});

process.on('exit', () => {
  appendFileSync(process.env.COUNTS, `${JSON.stringify({ script: basename(process.argv[1] ?? ''), counts })}\n`);
});
