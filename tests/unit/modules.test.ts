import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { CODE } from '../../src/site/settings.ts';
import { filesBelow } from '../helpers/site-pages.ts';

const source = join(CODE, 'src');
const modules = filesBelow(source).filter((file) => /\.(?:ts|mjs|astro)$/.test(file) && !file.startsWith('content/'));

/** The modules of ours that a module needs when it runs: what only the types are of is gone by then. */
function neededBy(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  const code = file.endsWith('.astro') ? (/^---\n(.*?)^---$/ms.exec(text)?.[1] ?? '') : text;
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest);
  return tree.statements.flatMap((statement): string[] => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const isType = ts.isImportDeclaration(statement)
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly;
    const name = statement.moduleSpecifier;
    if (isType || !name || !ts.isStringLiteral(name) || !name.text.startsWith('.')) return [];
    const path = join(dirname(file), name.text);
    return existsSync(join(source, path)) ? [path] : [];
  });
}

/** Rings of modules that need one another, each once, as a way round it. */
function ringsIn(needs: ReadonlyMap<string, readonly string[]>): string[] {
  const rings: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string): void => {
    if (way.includes(file)) rings.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file) || way.includes(file)) return;
    way.push(file);
    for (const next of needs.get(file) ?? []) visit(next);
    way.pop();
    done.add(file);
  };
  for (const file of needs.keys()) visit(file);
  return rings;
}

describe('Modules', () => {
  it('need one another in no ring', () => {
    const needs = new Map(modules.map((file) => [file, neededBy(file)]));
    expect(ringsIn(needs)).toEqual([]);
    expect([...needs.values()].flat().length).toBeGreaterThan(500);
  });

  it('would be found if they did', () => {
    const needs = { a: ['b'], b: ['c', 'd'], c: ['a'], d: ['d'], e: ['a'] };
    expect(ringsIn(new Map(Object.entries(needs)))).toEqual(['a → b → c → a', 'd → d']);
  });

  it('of the domain need neither Astro nor the file system, nor what does', () => {
    const foreign = modules
      .filter((file) => file.startsWith('handbook/'))
      .flatMap((file) => {
        const text = readFileSync(join(source, file), 'utf8');
        const { importedFiles } = ts.preProcessFile(text, true, true);
        return importedFiles
          .map(({ fileName }) => fileName)
          .filter((name) =>
            name.startsWith('.') ? !/^(?:handbook|words)\//.test(join(dirname(file), name)) : name !== 'zod',
          )
          .map((name) => `${file}: ${name}`);
      });
    expect(foreign).toEqual([]);
  });

  it('have at most 300 lines', () => {
    const lines = modules.map((file) => ({
      file,
      count: readFileSync(join(source, file), 'utf8').split('\n').length - 1,
    }));
    expect(lines.filter(({ count }) => count > 300)).toEqual([]);
    const sorted = lines.map(({ count }) => count).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(50);
  });
});
