import { nearest } from '../handbook/suggest.ts';
import { formatOf } from './format.ts';
import { messageProblem, placeProblem } from './check-message.ts';
import type { OwnWords } from './own-words.ts';
import { givenTo } from './places.ts';

/** What is wrong with a company's own words, and where in their file. */
export interface WordProblem {
  path: readonly string[];
  on?: 'key';
  message: string;
  fix: string;
}

type Group = Readonly<Record<string, unknown>>;

/** Names by which a locale writes; and what tells how words are spelt. Neither is a word. */
const NO_WORDS = new Set([...Object.keys(formatOf('en')), 'toolsLang']);
const NO_WORDS_BELOW = new Set(['spelling.families']);
/** Lists of any length: what is looked for, and not what is shown in its place. */
const OPEN_LIST = /(?:^|\.)also$|^spelling\.|^searchNames\./;

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** The names in a group of words. What checks say of a finding is no word of the interface: editors look for it as it is. */
function namesIn(group: Group, path: readonly string[]): string[] {
  return Object.keys(group).filter(
    (name) =>
      !(path.length === 0 && NO_WORDS.has(name)) &&
      !NO_WORDS_BELOW.has([...path, name].join('.')) &&
      !(path[0] === 'rules' && name === 'says'),
  );
}

/** The paths of all words that a company may replace, with ours. */
export function replaceableWords(words: object): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const walk = (ours: unknown, path: readonly string[]): void => {
    if (typeof ours === 'function' && givenTo(path.join('.')) === undefined) return;
    if (typeof ours === 'string' || typeof ours === 'function' || isTexts(ours)) found.set(path.join('.'), ours);
    else if (isGroup(ours)) for (const name of namesIn(ours, path)) walk(ours[name], [...path, name]);
  };
  walk(words, []);
  return found;
}

/** Where a name stands that is not where somebody looked for it, or the one that is most like it. */
function meant(name: string, names: readonly string[], known: ReadonlyMap<string, unknown>): string {
  const near = nearest(name, names);
  if (near !== undefined) return `Did you mean "${near}"?`;
  const elsewhere = [...known.keys()].find((path) => path.split('.').includes(name));
  if (elsewhere !== undefined) return `There is "${elsewhere.replaceAll('.', ': ')}".`;
  const shown = names.slice(0, 12).join(', ');
  return `Here stand: ${shown}${names.length > 12 ? ` and ${String(names.length - 12)} more` : ''}.`;
}

/** Reads a company's own words against ours: those that can be used, and what is wrong with the others. */
export function readOwnWords(data: unknown, words: object): { own: OwnWords; problems: WordProblem[] } {
  const own: Record<string, string | readonly string[]> = {};
  const problems: WordProblem[] = [];
  const known = replaceableWords(words);
  const say = (path: readonly string[], message: string, fix: string, on?: 'key') =>
    problems.push({ path, message, fix, ...(on && { on }) });
  const named = (path: readonly string[]) => (path.length === 0 ? 'The file' : `"${path.join(': ')}"`);

  const text = (value: unknown, ours: unknown, path: readonly string[]) => {
    const at = path.join('.');
    if (typeof value !== 'string' || value.trim() === '') {
      say(
        path,
        `${named(path)} is a text, and this is ${typeof value === 'string' ? 'empty' : 'none'}.`,
        'Write a text, in quotes if it looks like something else, or remove the line: then ours is used.',
      );
      return;
    }
    const given = typeof ours === 'function' ? givenTo(at) : undefined;
    const problem = given ? messageProblem(value, given) : placeProblem(value, ours as string);
    if (problem === undefined) own[at] = value;
    else say(path, `${named(path)} cannot be used: ${problem.message}.`, problem.fix);
  };

  const list = (value: unknown, ours: readonly string[], path: readonly string[]) => {
    const at = path.join('.');
    if (!isTexts(value) || value.some((item) => item.trim() === ''))
      say(
        path,
        `${named(path)} is a list of texts, and this is none.`,
        'Write each text on a line of its own, behind a hyphen.',
      );
    else if (!OPEN_LIST.test(at) && value.length !== ours.length)
      say(
        path,
        `${named(path)} is a list of ${String(ours.length)} texts, and this has ${String(value.length)}.`,
        'Write as many as ours: each has its place on the page.',
      );
    else own[at] = value;
  };

  const walk = (value: unknown, ours: unknown, path: readonly string[]): void => {
    if (isTexts(ours)) {
      list(value, ours, path);
      return;
    }
    if (!isGroup(ours)) {
      if (typeof ours === 'function' && !known.has(path.join('.')))
        say(
          path,
          `${named(path)} is put together from several sentences, and no text can stand for it.`,
          'Remove it.',
          'key',
        );
      else text(value, ours, path);
      return;
    }
    if (!isGroup(value)) {
      say(
        path,
        `${named(path)} is a group of words, and this is none.`,
        `Write the words below it: ${namesIn(ours, path).slice(0, 12).join(', ')}.`,
      );
      return;
    }
    const names = namesIn(ours, path);
    for (const [name, part] of Object.entries(value)) {
      const at = [...path, name];
      if (names.includes(name)) walk(part, ours[name], at);
      else
        say(
          at,
          `There is no word "${name}" ${path.length === 0 ? 'in the interface' : `in ${named(path)}`}. ${meant(name, names, known)}`,
          'Correct the name, or remove the line.',
          'key',
        );
    }
  };
  walk(data ?? {}, words, []);
  return { own, problems };
}
