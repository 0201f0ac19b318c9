import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import postcss, { type AtRule, type Declaration, type Root, type Rule } from 'postcss';

/** A style sheet, as a parser reads it. */
export interface Sheet {
  /** Path in the folder that was read. */
  file: string;
  root: Root;
  lines: number;
}

const namesBelow = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort();

/** The style sheets below a folder, and the styles of its components. */
export function sheetsBelow(folder: string): Sheet[] {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const sheet = (file: string, css: string): Sheet => ({
    file,
    root: postcss.parse(css, { from: relative(folder, file) }),
    lines: css.split('\n').length - 1,
  });
  return [
    ...namesBelow(folder, '.css').map((name) => sheet(name, read(name))),
    ...namesBelow(folder, '.astro').flatMap((name) =>
      [...read(name).matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => sheet(name, css!)),
    ),
  ];
}

/** Something that is said of each rule, as `file: what`. */
export function rulesOf(sheets: readonly Sheet[], what: (rule: Rule) => string[]): string[] {
  return sheets.flatMap(({ file, root }) => {
    const found: string[] = [];
    root.walkRules((rule) => {
      found.push(...what(rule).map((text) => `${file}: ${text}`));
    });
    return found;
  });
}

/** Something that is said of each declaration, as `file: what`. */
export const declarationsOf = (sheets: readonly Sheet[], what: (declaration: Declaration) => string[]): string[] =>
  rulesOf(sheets, (rule) => rule.nodes.flatMap((node) => (node.type === 'decl' ? what(node) : [])));

/** The layer that a rule or a declaration stands in. */
export function layerOf({ parent }: Rule | Declaration): string | undefined {
  if (!parent || parent.type === 'root') return undefined;
  const around = parent as Rule | AtRule;
  return around.type === 'atrule' && around.name === 'layer' ? around.params : layerOf(around as Rule);
}

/** The layers of a sheet in the order in which it names them first, without those inside of others. */
export function layersOf(css: string): string[] {
  const names: string[] = [];
  postcss.parse(css).walkAtRules('layer', ({ params }) => {
    names.push(...params.split(',').map((name) => name.trim().split('.')[0]!));
  });
  return [...new Set(names)];
}
