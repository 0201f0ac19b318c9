import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/site/files-below.ts';
import { run } from './package.ts';

/** The field that has another name in the next version. */
export const RENAMED = { from: 'decisionRule', to: 'decidedBy' };

/**
 * Makes the next version of a package, as its makers would: a field has another name wherever it is read, and a migration
 * says so. Returns the path of its tarball.
 */
export function packNext(tarball: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  run('tar', ['-xzf', tarball, '-C', folder], folder);
  const next = join(folder, 'package');
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(next, file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`Nothing to change in ${file}.`);
    writeFileSync(path, after);
  };
  edit('package.json', (text) => text.replace(/"version": "[^"]+"/, '"version": "2.0.0"'));
  const name = new RegExp(`\\b${RENAMED.from}\\b`, 'g');
  const readers = filesBelow(join(next, 'lib/handbook')).filter(
    (file) => file.endsWith('.js') && readFileSync(join(next, 'lib/handbook', file), 'utf8').includes(RENAMED.from),
  );
  for (const file of readers) edit(`lib/handbook/${file}`, (text) => text.replaceAll(name, RENAMED.to));
  const index = 'lib/handbook/migrations/index.js';
  const version = Number(/to(\d+)\]/.exec(readFileSync(join(next, index), 'utf8'))![1]) + 1;
  const migration = {
    to: version,
    says: 'The rule by which a stage decides is called by the people who decide.',
    changes: [{ in: 'interviewer/stages', do: 'rename', field: RENAMED.from, to: RENAMED.to }],
  };
  writeFileSync(
    join(next, `lib/handbook/migrations/to-${String(version)}.js`),
    `export const to${String(version)} = ${JSON.stringify(migration)};\n`,
  );
  edit(index, (text) =>
    `import { to${String(version)} } from './to-${String(version)}.js';\n${text}`.replace(
      /MIGRATIONS = \[(.*)\]/,
      `MIGRATIONS = [$1, to${String(version)}]`,
    ),
  );
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], next);
  return join(folder, 'hiring-handbook-2.0.0.tgz');
}
