import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODE } from '../../src/site/settings.ts';
import { plainEnv } from './site-build.ts';

/** Runs a program and returns what it printed. @throws {Error} with all of that if it fails. */
export function run(program: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env: plainEnv(), encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${String(status)}.\n${stdout}${stderr}`);
  return stdout;
}

/** What npm said of a tarball. */
const SAID = 'packed.json';

/** Packs the product into a folder as npm would publish it. */
export function packInto(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, SAID), run('npm', ['pack', '--json', '--pack-destination', folder], CODE));
}

/** The tarball in a folder into which the product was packed, and the files in it. */
export function packedProduct(folder: string): { tarball: string; files: string[] } {
  const [packed] = JSON.parse(readFileSync(join(folder, SAID), 'utf8')) as [
    { filename: string; files: { path: string }[] },
  ];
  return { tarball: join(folder, packed.filename), files: packed.files.map(({ path }) => path) };
}

/** Makes a company's project that depends on the product alone, and installs it. Needs npm's registry, or its cache. */
export function install(tarball: string, home: string): void {
  mkdirSync(home, { recursive: true });
  const project = {
    name: 'our-hiring-handbook',
    private: true,
    dependencies: { 'hiring-handbook': `file:${tarball}` },
    allowScripts: { node: true, esbuild: true },
  };
  writeFileSync(join(home, 'package.json'), JSON.stringify(project));
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund'], home);
}

/** Every file below a folder with its size and time of change, in one text. */
export function stateBelow(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => {
      const { size, mtimeMs } = statSync(join(item.parentPath, item.name));
      return `${join(item.parentPath, item.name)} ${String(size)} ${String(mtimeMs)}`;
    })
    .sort()
    .join('\n');
}
