import { lstatSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Issue, LocatedIssue } from '../handbook/issues.ts';
import { compareIssues } from '../handbook/issues.ts';
import { sidesFor, type Audience, type Kind, type Side } from '../handbook/entities/schemas.ts';
import type { Source } from '../handbook/model.ts';
import { buildHandbook, type HandbookInput } from '../handbook/handbook.ts';
import { interfaceLangOf } from '../handbook/interface-lang.ts';
import { addressOf, siteUrl } from '../handbook/routes.ts';
import { duplicateIds, schemaIssues } from '../handbook/schema-issues.ts';
import { checksSchema, type Checks } from '../handbook/schemas/checks.ts';
import { companySchema, type Company } from '../handbook/schemas/company.ts';
import type { Words } from '../words/definition.ts';
import { LANGUAGE_TAGS, languageOf, wordsFor } from '../words/languages.ts';
import { brandOf } from './brand.ts';
import type { WrittenBody } from './body.ts';
import { assertContentRoot } from './content-root.ts';
import type { EarlierEntries } from './earlier-entries.ts';
import { listSide } from './files.ts';
import { hiddenFieldIssues } from './hidden-fields.ts';
import { withGivenAddress } from './given-address.ts';
import { followInside } from './inside.ts';
import { issueOf } from './issue-of.ts';
import { pictureIssues } from './pictures.ts';
import { readEntry } from './read-entry.ts';
import { readText, type ReadProblem } from './read-text.ts';
import { overrideIssues } from './overrides.ts';
import { ownWordFiles, ownWordsFor, type OwnWordFiles } from './own-words.ts';
import { closedBelow } from './sides.ts';
import { THEME_FILE, themeOf } from './theme.ts';
import { parseYaml, yamlLocator } from './yaml.ts';
import { yamlSlips } from './yaml-slips.ts';

/** Everything read from a content root. */
export interface Content {
  company: Company | undefined;
  checks: Checks;
  /** The words of the pages, with the company's own in the place of ours. */
  words: Words;
  sources: Source[];
  /** The bodies of the sources as they were written for their pages, by file. */
  written: Map<string, WrittenBody>;
  broken: { kind: Kind; id: string; side: Side }[];
  interviewerSide: boolean;
  issues: Issue[];
  /** Text of each file by its name, for positions and excerpts. */
  texts: Map<string, string>;
}

/** Whether a file of the content root is there, if only as a link. */
function isThere(root: string, file: string): boolean {
  return lstatSync(join(root, file), { throwIfNoEntry: false }) !== undefined;
}

/** Reads a YAML file of the content root against a schema. A link out of the root, or to the interviewer side, is refused. */
function readYamlFile<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  texts: Map<string, string>,
): { value: z.output<S> | undefined; issues: Issue[] } {
  const fail = (problem: ReadProblem) => ({ value: undefined, issues: [issueOf(file, problem)] });
  const realRoot = realpathSync(root);
  const way = followInside(join(realRoot, file), realRoot, closedBelow(root, realRoot));
  if (way === 'outside') {
    return fail({
      line: 1,
      column: 1,
      message: 'This is a link to a file outside of the content root, or on the interviewer side.',
      fix: 'Put the file itself in its place.',
    });
  }
  const read = readText(way === 'missing' ? join(realRoot, file) : way.real);
  if ('problem' in read) return fail(read.problem);
  texts.set(file, read.text);
  const yaml = parseYaml(read.text, 1);
  if ('problem' in yaml) return fail(yaml.problem);
  if (yaml.data === undefined || yaml.data === null) {
    return fail({ line: 1, column: 1, message: 'The file is empty.', fix: 'Write its fields; the README says which.' });
  }
  const parsed = schema.safeParse(yaml.data);
  const issues: Issue[] = [
    ...yamlSlips(read.text, 1).map((slip) => issueOf(file, slip)),
    ...(parsed.success ? [] : schemaIssues(file, schema, yaml.data, parsed.error)),
    ...duplicateIds(file, yaml.data),
    ...hiddenFieldIssues(file, yaml.data),
  ];
  return { value: parsed.success && issues.length === 0 ? parsed.data : undefined, issues };
}

/** Reads company.yaml, and the pictures that it names. A language without words is an issue: pages would be in two languages. */
function readCompany(
  root: string,
  audience: Audience,
  texts: Map<string, string>,
): ReturnType<typeof readYamlFile<typeof companySchema>> {
  const { value: written, issues } = readYamlFile(root, 'company.yaml', companySchema, texts);
  if (!written) return { value: written, issues };
  const value = withGivenAddress(written, root, audience);
  const locale = interfaceLangOf(value);
  if (languageOf(locale) !== undefined) return { value, issues: [...issues, ...brandOf(root, value).issues] };
  const field = value.interfaceLang === undefined ? 'lang' : 'interfaceLang';
  const problem = {
    path: [field],
    message: `"${field}" is not right: the words of pages around the content do not exist in "${locale}". They exist in: ${LANGUAGE_TAGS.join(', ')}.`,
    fix:
      field === 'lang'
        ? 'If the content is in this language, set interfaceLang to one of these; or name one of these, or a region of one such as en-GB.'
        : 'Name one of these, or a region of one such as en-GB.',
  };
  return { value: undefined, issues: [...issues, issueOf('company.yaml', problem)] };
}

/** The words of a company's pages, with its own in the place of ours. */
const wordsOf = (company: Company | undefined, own: OwnWordFiles): Words =>
  wordsFor(company && interfaceLangOf(company), (locale) => ownWordsFor(own, locale));

/** Reads company.yaml alone: all that the configuration of a site needs. */
export function loadCompany(
  root: string,
  audience: Audience,
): { company: Company | undefined; issues: LocatedIssue[] } {
  const texts = new Map<string, string>();
  if (!isThere(root, 'company.yaml')) return { company: undefined, issues: locateIssues([missingCompany()], texts) };
  const { value, issues } = readCompany(root, audience, texts);
  return { company: value, issues: locateIssues(issues, texts) };
}

/** Reads company.yaml, and the words of its pages: for the configuration of a site. */
export function loadWords(root: string, audience: Audience): { company: Company | undefined; words: Words } {
  const { company } = loadCompany(root, audience);
  return { company, words: wordsOf(company, ownWordFiles(root)) };
}

const missingCompany = () =>
  issueOf('company.yaml', {
    line: 1,
    column: 1,
    message: 'company.yaml does not exist.',
    fix: 'Add it beside candidate/: it holds name, url, tagline, values and contacts.',
  });

/**
 * Reads the sides of a content root that an audience may see. Broken files come back as issues, all of
 * them; the sound ones come back as sources. checks.yaml is read for interviewers only.
 * Entries of `earlier` that are as they were are taken from there, and what is read is put there.
 * @throws {ContentRootError} if the root does not exist.
 */
export function loadContent(root: string, audience: Audience, earlier?: EarlierEntries): Content {
  assertContentRoot(root);
  const texts = new Map<string, string>();
  const issues: Issue[] = [];
  let company: Company | undefined;
  if (isThere(root, 'company.yaml')) {
    const read = readCompany(root, audience, texts);
    company = read.value;
    issues.push(...read.issues);
  } else issues.push(missingCompany());

  let checks = checksSchema.parse({});
  if (audience === 'interviewer' && isThere(root, 'checks.yaml')) {
    const read = readYamlFile(root, 'checks.yaml', checksSchema, texts);
    checks = read.value ?? checks;
    issues.push(...read.issues);
  }

  const own = ownWordFiles(root);
  issues.push(...own.issues);
  for (const [file, text] of own.texts) texts.set(file, text);
  const theme = themeOf(root);
  issues.push(...theme.issues);
  texts.set(THEME_FILE, theme.text);
  const overrides = overrideIssues(root);
  issues.push(...overrides.issues);
  for (const [file, text] of overrides.texts) texts.set(file, text);

  const content: Content = {
    company,
    checks,
    words: wordsOf(company, own),
    sources: [],
    written: new Map(),
    broken: [],
    interviewerSide: false,
    issues,
    texts,
  };
  for (const side of sidesFor(audience)) {
    // Without entries, everything on the interviewer side would be an issue that follows from this one.
    if (!readSide(root, audience, side, content, earlier) && side === 'candidate') break;
  }
  return content;
}

/** Reads one side; false if there is none. */
function readSide(root: string, audience: Audience, side: Side, content: Content, earlier?: EarlierEntries): boolean {
  const { entries, pictures, issues, sideRoot } = listSide(root, side);
  content.issues.push(...issues, ...pictures.flatMap(pictureIssues));
  if (sideRoot === undefined) {
    if (side === 'candidate') {
      content.issues.push(
        issueOf('candidate', {
          line: 1,
          column: 1,
          message: 'The folder candidate does not exist, so there is nothing to show.',
          fix: 'Add it, with an entry in it: `npm run new -- interview-type my-interview` makes one.',
        }),
      );
    }
    return false;
  }
  if (side === 'interviewer') content.interviewerSide = true;
  const base = content.company && addressOf(siteUrl(content.company, audience)).base;
  for (const file of entries) {
    const read = readEntry(file, sideRoot, content.words, base, earlier);
    content.texts.set(file.file, read.text);
    content.issues.push(...read.issues);
    if (read.written) content.written.set(file.file, read.written);
    if (read.source) content.sources.push(read.source);
    else content.broken.push({ kind: file.kind, id: file.id, side });
  }
  return true;
}

/** Everything that is known of a content root for an audience. */
export type Reading = ReturnType<typeof loadHandbook>;

type Located<I extends Issue> = Omit<I, 'place'> & Pick<LocatedIssue, 'line' | 'column'>;

/** Looks up line and column of issues, and sorts them. */
export function locateIssues<I extends Issue>(issues: readonly I[], texts: ReadonlyMap<string, string>): Located<I>[] {
  const locators = new Map<string, ReturnType<typeof yamlLocator>>();
  return issues
    .map(({ place, ...issue }): Located<I> => {
      if ('line' in place) return { ...issue, line: place.line, column: place.column };
      let locate = locators.get(issue.file);
      if (!locate) {
        locate = locatorOf(issue.file, texts.get(issue.file) ?? '');
        locators.set(issue.file, locate);
      }
      return { ...issue, ...locate(place.path, place.on) };
    })
    .sort(compareIssues);
}

function locatorOf(file: string, text: string): ReturnType<typeof yamlLocator> {
  if (!file.endsWith('.mdx')) return yamlLocator(text, 1);
  const fields = text.slice(text.indexOf('\n') + 1);
  return yamlLocator(fields.slice(0, /^---[ \t]*$/m.exec(fields)?.index), 2);
}

/** The input of the model, if there is a company to build it for. */
export function handbookInput(content: Content): HandbookInput | undefined {
  if (!content.company) return undefined;
  return {
    company: content.company,
    sources: content.sources,
    interviewerSide: content.interviewerSide,
    broken: content.broken,
  };
}

/** Reads the content, builds the model, and says everything that keeps it from being built: `facts` is what the rules on facts found. */
export function loadHandbook(root: string, audience: Audience, earlier?: EarlierEntries) {
  const content = loadContent(root, audience, earlier);
  const input = handbookInput(content);
  const built = input && buildHandbook(input, content.words.rules);
  const facts = built?.issues ?? [];
  const issues = locateIssues([...content.issues, ...facts], content.texts);
  return { content, handbook: built?.handbook, facts, issues };
}
