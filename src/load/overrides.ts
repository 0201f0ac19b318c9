import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { compare, type Issue } from '../handbook/issues.ts';
import { suggestion } from '../handbook/suggest.ts';
import { homeOf } from './home-files.ts';
import { followInside } from './inside.ts';
import { issueOf } from './issue-of.ts';
import { closedBelow } from './sides.ts';

/** The folder of a company's own components, beside handbook.config.yaml. */
export const OVERRIDES_FOLDER = 'components';

/** The components that a company may put its own in the place of, and where ours lie below src/components. */
export const OVERRIDABLE: Readonly<Record<string, string>> = {
  Footer: 'chrome/Footer.astro',
  SiteTitle: 'chrome/SiteTitle.astro',
  HomeIntro: 'parts/HomeIntro.astro',
  RoleIntro: 'parts/RoleIntro.astro',
  NotFound: 'parts/NotFound.astro',
};
const NAMES = Object.keys(OVERRIDABLE);

/** The package as an override names it. */
export const OURS = /^hiring-handbook\/components\/(.*)$/;

/** What no override has, since the pages' security policy refuses it or a reader could be harmed by it. */
const REFUSED: readonly { pattern: RegExp; what: string; fix: string }[] = [
  {
    pattern: /<script(?=\s+[^>\s])|\bis:inline\b|\bdefine:vars\b/g,
    what: 'an inline script or style, which the security policy of the pages refuses',
    fix: 'Write <script> or <style> without attributes: both become files of the site.',
  },
  {
    pattern: /\bset:html\b/g,
    what: 'set:html, by which text becomes markup unseen',
    fix: 'Write the markup itself in the component.',
  },
  {
    pattern: /\sstyle\s*=\s*["'{`]/g,
    what: 'a style attribute, which the security policy of the pages refuses',
    fix: 'Write a class, and its rules in <style>.',
  },
  {
    pattern: /\son[a-z]+\s*=\s*["'{`]/g,
    what: 'a script in an attribute, which the security policy of the pages refuses',
    fix: 'Listen to the event in a <script> without attributes.',
  },
];

/** Imports, and what is exported from elsewhere: the name stands between the quotation marks. */
const IMPORT = /\b(?:import|export)\b(?:[\s\w{},*$]*?\bfrom\b)?\s*\(?\s*(['"`])([^'"`\n]*)\1/g;

/** The company's own component of a name; undefined where there is none. */
export function overrideOf(contentRoot: string, name: string): string | undefined {
  const path = join(homeOf(contentRoot), OVERRIDES_FOLDER, `${name}.astro`);
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ? path : undefined;
}

/** Why an override may not import something; undefined if it may. Packages are looked at when a site is built: see src/site/overrides.ts. */
function importProblem(name: string, file: string, folder: string): string | undefined {
  const ours = OURS.exec(name)?.[1];
  if (ours !== undefined) {
    const known = NAMES.map((one) => `${one}.astro`);
    return known.includes(ours)
      ? undefined
      : `and the package has no such component. ${suggestion(ours, known, 'component')}`;
  }
  if (
    /^(?:node|virtual|astro|data|https?|file):|^(?:fs|path|child_process|module|vm|hiring-handbook)(?:\/|$)/.test(name)
  )
    return 'and a component only draws a part of a page';
  if (!/^[./]/.test(name)) return undefined;
  const way = name.startsWith('/') ? 'outside' : followInside(join(dirname(file), name.replace(/\?.*$/, '')), folder);
  if (way === 'missing') return 'which does not exist';
  return way === 'outside' ? `which lies outside of ${OVERRIDES_FOLDER}/` : undefined;
}

/** A component without what is code in it: blank, so that places stay. */
const markupOf = (text: string) =>
  text.replace(/^---\n[\s\S]*?^---$|(?<=<(?:script|style)\b[^>]*>)[\s\S]*?(?=<\/(?:script|style)>)/gm, (code) =>
    code.replace(/[^\n]/g, ' '),
  );

/** What is wrong with the text of a company's component. */
function textIssues(file: string, text: string, path: string, folder: string): Issue[] {
  const issues: Issue[] = [];
  const say = (at: number, message: string, fix: string) => {
    const before = text.slice(0, at).split('\n');
    issues.push(issueOf(file, { line: before.length, column: before.at(-1)!.length + 1, message, fix }));
  };
  for (const at of text.matchAll(/\b(?:import\.meta|Astro)\.glob\b/g))
    say(
      at.index,
      'The component has a list of files made by a pattern, which may reach any of them.',
      'Import each file by its name.',
    );
  if (file.endsWith('.astro'))
    for (const { pattern, what, fix } of REFUSED)
      for (const { index, 0: all } of markupOf(text).matchAll(pattern))
        say(index + all.length - all.trimStart().length, `The component has ${what}.`, fix);
  for (const { index, 2: name = '' } of text.matchAll(IMPORT)) {
    const problem = importProblem(name, path, folder);
    if (problem !== undefined)
      say(
        index,
        `The component imports "${name}", ${problem}.`,
        `Import files below ${OVERRIDES_FOLDER}/, packages, or ours by hiring-handbook/components/<Name>.astro: ${NAMES.join(', ')}.`,
      );
  }
  return issues;
}

/**
 * What is wrong with a company's own components. Those of ours that it replaces lie directly in the folder, by their
 * names; what these use lies in folders below.
 */
export function overrideIssues(contentRoot: string): { issues: Issue[]; texts: Map<string, string> } {
  const home = homeOf(contentRoot);
  const texts = new Map<string, string>();
  const issues: Issue[] = [];
  const problem = (file: string, message: string, fix: string) =>
    issues.push(issueOf(file, { line: 1, column: 1, message, fix }));
  const top = lstatSync(join(home, OVERRIDES_FOLDER), { throwIfNoEntry: false });
  if (!top) return { issues, texts };
  const folder = join(realpathSync(home), OVERRIDES_FOLDER);
  const closed = closedBelow(contentRoot, realpathSync(contentRoot));
  if (!top.isDirectory() || typeof followInside(folder, realpathSync(home), closed) === 'string') {
    problem(
      OVERRIDES_FOLDER,
      `${OVERRIDES_FOLDER} is no folder.`,
      'Make it a folder, with the components themselves in it.',
    );
    return { issues, texts };
  }
  const visit = (at: string): void => {
    for (const item of readdirSync(at, { withFileTypes: true }).sort((a, b) => compare(a.name, b.name))) {
      const path = join(at, item.name);
      const file = `${OVERRIDES_FOLDER}/${relative(folder, path).replaceAll('\\', '/')}`;
      if (item.name.startsWith('.')) continue;
      if (item.isDirectory()) visit(path);
      else if (!item.isFile())
        problem(
          file,
          'This is neither a file nor a folder, and a link may lead anywhere.',
          'Put the file itself in its place.',
        );
      else if (at === folder && !NAMES.some((name) => item.name === `${name}.astro`))
        problem(
          file,
          `No component of the handbook is called "${item.name}". ${suggestion(
            item.name,
            NAMES.map((name) => `${name}.astro`),
            'component',
          )}`,
          `Correct the name, or move the file to a folder below ${OVERRIDES_FOLDER}/, where the components that use it import it from.`,
        );
      else if (/\.(?:astro|[cm]?[jt]sx?|mdx?|css)$/.test(item.name)) {
        const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
        texts.set(file, text);
        issues.push(...textIssues(file, text, path, folder));
      }
    }
  };
  visit(folder);
  return { issues, texts };
}
