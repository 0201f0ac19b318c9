import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compare, type Issue } from '../handbook/issues.ts';
import { duplicateIds } from '../handbook/schema-issues.ts';
import { suggestion } from '../handbook/suggest.ts';
import type { OwnWords } from '../words/own-words.ts';
import { readOwnWords } from '../words/check-own.ts';
import { LANGUAGE_TAGS, languageOf, wordsToReplace } from '../words/languages.ts';
import { hiddenFieldIssues } from './hidden-fields.ts';
import { homeOf } from './home-files.ts';
import { issueOf } from './issue-of.ts';
import { readHomeFile } from './read-home-file.ts';
import type { ReadProblem } from './read-text.ts';
import { parseYaml } from './yaml.ts';
import { yamlSlips } from './yaml-slips.ts';

/** A company's own words, by the name of their file without its ending: the tag of a language. */
export interface OwnWordFiles {
  words: ReadonlyMap<string, OwnWords>;
  issues: Issue[];
  texts: ReadonlyMap<string, string>;
}

/** The folder of a company's own words, below its own. */
export const WORDS_FOLDER = 'words';
const ENDING = '.yaml';

/** What a file says was read as, so that a text is read once, however many ask for it. */
const read = new Map<string, { text: string; own: OwnWords; issues: Issue[] }>();

function readFile(file: string, tag: string, text: string): { own: OwnWords; issues: Issue[] } {
  const yaml = parseYaml(text, 1);
  if ('problem' in yaml) return { own: {}, issues: [issueOf(file, yaml.problem)] };
  const { own, problems } = readOwnWords(yaml.data, wordsToReplace(tag));
  const issues = [
    ...yamlSlips(text, 1).map((slip) => issueOf(file, slip)),
    ...problems.map((problem) => issueOf(file, problem)),
    ...duplicateIds(file, yaml.data),
    ...hiddenFieldIssues(file, yaml.data),
  ];
  return { own, issues };
}

/**
 * The files of the folder words/ beside handbook.config.yaml: each has words of a language, in the place of ours. A
 * link out of the company's folder, or to the interviewers' side, is refused.
 */
export function ownWordFiles(contentRoot: string): OwnWordFiles {
  const folder = join(homeOf(contentRoot), WORDS_FOLDER);
  const words = new Map<string, OwnWords>();
  const texts = new Map<string, string>();
  const issues: Issue[] = [];
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return { words, issues, texts };
  const problem = (file: string, what: Omit<ReadProblem, 'line' | 'column'>) =>
    issues.push(issueOf(file, { line: 1, column: 1, ...what }));
  for (const name of readdirSync(folder).sort(compare)) {
    if (name.startsWith('.')) continue;
    const file = `${WORDS_FOLDER}/${name}`;
    const tag = name.slice(0, -ENDING.length);
    if (!name.endsWith(ENDING) || languageOf(tag) === undefined) {
      problem(file, {
        message: `"${name}" is no file with words of a language. ${suggestion(
          name,
          LANGUAGE_TAGS.map((one) => one + ENDING),
          'file',
        )}`,
        fix: 'Name it by the tag of a language that there are words in, such as en.yaml or en-GB.yaml, or remove it.',
      });
      continue;
    }
    const found = readHomeFile(contentRoot, file);
    if ('problem' in found) problem(file, found.problem);
    else {
      const known = read.get(`${contentRoot}\n${file}`);
      const now = known?.text === found.text ? known : { text: found.text, ...readFile(file, tag, found.text) };
      read.set(`${contentRoot}\n${file}`, now);
      texts.set(file, found.text);
      issues.push(...now.issues);
      words.set(tag, now.own);
    }
  }
  return { words, issues, texts };
}

/** A company's own words for a locale: those of its file of the locale, or else of its language. */
export const ownWordsFor = ({ words }: OwnWordFiles, locale: string): OwnWords =>
  words.get(locale) ?? words.get(languageOf(locale) ?? '') ?? {};

/** The tags of the languages in which a company has words of its own. */
export const ownLanguages = (contentRoot: string): Set<string> =>
  new Set([...ownWordFiles(contentRoot).words.keys()].map((tag) => languageOf(tag)!));
