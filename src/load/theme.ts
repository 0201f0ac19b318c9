import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../handbook/issues.ts';
import { suggestion } from '../handbook/suggest.ts';
import { homeOf } from './home-files.ts';
import { issueOf } from './issue-of.ts';
import { readHomeFile } from './read-home-file.ts';

/** The file of a company's own tokens, beside handbook.config.yaml. */
export const THEME_FILE = 'theme.css';

/** The tokens that a theme may set; each is explained in src/styles/tokens.css, where it stands. */
export const THEME_TOKENS = [
  ...['small', 'body', 'lead', 'heading', 'title'].map((name) => `--text-${name}`),
  ...[1, 2, 3, 4, 5, 6].map((step) => `--space-${String(step)}`),
  ...['--radius', '--measure', '--paper', '--panel', '--ink', '--muted', '--line', '--good', '--bad', '--warn'],
  ...[0, 1, 2, 3].map((tone) => `--tone-${String(tone)}`),
];

/** What a value may call: anything else might load something. */
const CALLS = new Set(
  'calc clamp min max light-dark var rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix'.split(' '),
);

const FIX = `Write :root { --radius: 0.25rem; }, with a line for each token. Tokens: ${THEME_TOKENS.join(', ')}.`;

/** What is wrong with a value; undefined if it can be used. */
function valueProblem(value: string): string | undefined {
  if (value === '') return 'is empty';
  const call = [...value.matchAll(/([\w-]*)\(/g)].find(([, name]) => name !== '' && !CALLS.has(name!.toLowerCase()));
  if (call) return `calls ${call[1]!}(), and a token loads and runs nothing`;
  const used = [...value.matchAll(/var\(\s*([^\s,)]+)/g)].find(
    ([, name]) => !THEME_TOKENS.includes(name!) && !/^--accent(?:-\w+)*$/.test(name!),
  );
  if (used) return `uses ${used[1]!}, which is no token`;
  const odd = /[^\w\s#%.,()/*+-]/.exec(value)?.[0];
  if (odd !== undefined) return `has a ${odd}, which no value of a token needs`;
  let open = 0;
  for (const [bracket] of value.matchAll(/[()]/g)) {
    open += bracket === '(' ? 1 : -1;
    if (open < 0) break;
  }
  return open === 0 ? undefined : 'has a parenthesis too many or too few';
}

/** Reads custom properties of :root, and nothing else. */
export function readTheme(text: string): { tokens: [name: string, value: string][]; issues: Issue[] } {
  const tokens: [string, string][] = [];
  const issues: Issue[] = [];
  // What is in a comment is blank, so that places stay.
  const css = text.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
  const say = (at: number, message: string, fix = FIX) => {
    const before = css.slice(0, at).split('\n');
    issues.push(issueOf(THEME_FILE, { line: before.length, column: before.at(-1)!.length + 1, message, fix }));
  };
  for (const block of css.matchAll(/\s*([^{}]*?)\s*(?:\{([^{}]*)\}|\{|\}|$)/gy)) {
    const [all, selector = '', inside] = block;
    if (all.trim() === '') break;
    const start = block.index + all.length - all.trimStart().length;
    if (selector !== ':root' || inside === undefined) {
      say(
        start,
        `A theme has :root { … } with tokens and nothing else, and this is ${selector === '' ? 'a brace' : `"${selector.slice(0, 60)}"`}.`,
      );
      break;
    }
    let at = block.index + all.indexOf('{') + 1;
    for (const line of inside.split(';')) {
      const place = at + line.length - line.trimStart().length;
      at += line.length + 1;
      if (line.trim() === '') continue;
      const [, name = '', value = ''] = /^\s*([^:\s]*)\s*:?\s*([\s\S]*?)\s*$/.exec(line)!;
      const problem = THEME_TOKENS.includes(name) ? valueProblem(value) : undefined;
      if (!THEME_TOKENS.includes(name))
        say(
          place,
          `"${name.slice(0, 60)}" is no token. ${suggestion(name, THEME_TOKENS, 'token')}`,
          'Correct the name, or remove the line.',
        );
      else if (problem !== undefined)
        say(
          place,
          `The value of ${name} ${problem}.`,
          'Write a size, a colour, or light-dark(…, …) with a colour for each theme.',
        );
      else tokens.push([name, value.replace(/\s+/g, ' ')]);
    }
  }
  return { tokens, issues };
}

/** What theme.css of a company says; nothing where there is none. */
export function themeOf(contentRoot: string): {
  tokens: [name: string, value: string][];
  issues: Issue[];
  text: string;
} {
  if (!lstatSync(join(homeOf(contentRoot), THEME_FILE), { throwIfNoEntry: false }))
    return { tokens: [], issues: [], text: '' };
  const found = readHomeFile(contentRoot, THEME_FILE);
  if ('problem' in found) return { tokens: [], issues: [issueOf(THEME_FILE, found.problem)], text: '' };
  return { ...readTheme(found.text), text: found.text };
}
