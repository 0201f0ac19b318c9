import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { filesBelow } from './src/site/files-below.ts';
import { CODE } from './src/site/settings.ts';

/*
 * Writes lib/, which is src/ as a package has it: Node runs no TypeScript below node_modules. Modules are compiled
 * one by one, each to a file of the same name; pages, components and style sheets stay source, and name those files.
 * `npm pack` runs this first, and so does npm where it takes the package from a git address. There it is `preprepare` and not
 * `prepare`: of that, npm warns whoever installs the packed file, in which nothing is left to run.
 */
const SOURCE = join(CODE, 'src');
const TARGET = join(CODE, 'lib');

/** What is not in a package: the handbook of this repository, and what it starts itself with. */
const LEFT_OUT = /^content\/|\.mjs$|\.d\.ts$/;

const config: unknown = ts.readConfigFile(join(CODE, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config;
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, CODE);

/** Relative addresses of modules, in imports and where a script starts a worker. */
const MODULE = /(\bfrom |\bimport |\bimport\(|\bnew URL\()(['"])(\.{1,2}\/[^'"\n]*)\.ts\2/g;

const naming = (text: string) => text.replace(MODULE, '$1$2$3.js$2');

/** A text with the commands that it names as those have them who installed the package. */
const withCommands = (text: string): string =>
  text
    .replaceAll(/\bnpm run ((?!ci\b)[a-z]+\b)(?:( \[)-- | --(?= ))?/g, 'npx hiring-handbook $1$2')
    .replaceAll(' -- --', ' --')
    .replaceAll(/\bnpm start\b/g, 'npx hiring-handbook start');

function compiled(file: string, text: string): string {
  if (!file.endsWith('.ts')) return text;
  const { outputText } = ts.transpileModule(text, {
    fileName: file,
    compilerOptions: { ...options, noEmit: false, rewriteRelativeImportExtensions: true },
  });
  return outputText;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(TARGET, file)), { recursive: true });
  writeFileSync(join(TARGET, file), text);
}

/** Writes the types of what a package gives to scripts, and of all that these name. @throws {Error} if one has no name. */
function writeTypes(entry: string): void {
  const program = ts.createProgram([join(SOURCE, entry)], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: SOURCE,
    outDir: TARGET,
  });
  const wanted = new Set([join(SOURCE, entry)]);
  for (const file of wanted) {
    const { diagnostics } = program.emit(program.getSourceFile(file), (path, text) => {
      write(relative(TARGET, path), naming(text));
      for (const [, , , module] of text.matchAll(MODULE)) wanted.add(join(dirname(file), `${module!}.ts`));
    });
    for (const { messageText } of diagnostics)
      throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  }
}

rmSync(TARGET, { recursive: true, force: true });
for (const file of filesBelow(SOURCE).filter((name) => !LEFT_OUT.test(name))) {
  const text = withCommands(readFileSync(join(SOURCE, file), 'utf8'));
  write(file.replace(/\.ts$/, '.js'), naming(compiled(file, text)));
}
writeTypes('index.ts');
