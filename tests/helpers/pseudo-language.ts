import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, dump, load } from 'js-yaml';
import { editField } from './site-fixture.ts';
import { splitEntry } from './site-secrets.ts';
import { childrenOf, filesBelow, type Element, type Node } from './site-pages.ts';

/** The tag of a language that nobody speaks: each of its words is an English one in brackets. */
export const PSEUDO = 'qps';

const LANGUAGE = `import * as english from '../en/index.ts';

const bracketed = (value) => {
  if (typeof value === 'string') return value === '' ? '' : \`⟦\${value}⟧\`;
  if (typeof value === 'function') return (...given) => bracketed(value(...given));
  if (Array.isArray(value)) return value.map(bracketed);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, bracketed(part)]));
};

export const language = () => bracketed(english.language('en'));
export const tools = () => bracketed(english.tools('en'));
export const findings = (format) => bracketed(english.findings(format));
export const noteRules = [];
`;

/** Teaches a copy of the project the language: a folder, and its line in the list of languages. */
export function addPseudoLanguage(project: string): void {
  const folder = join(project, 'src/words', PSEUDO);
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.ts'), LANGUAGE);
  const list = join(project, 'src/words/languages.ts');
  const known = readFileSync(list, 'utf8');
  const added = known
    .replace(/(?<=import .* from '\.\/en\/index\.ts';\n)/, `import * as ${PSEUDO} from './${PSEUDO}/index.ts';\n`)
    .replace('{ de, en }', `{ de, en, ${PSEUDO} }`);
  if (added === known) throw new Error('The list of languages has changed its form.');
  writeFileSync(list, added);
}

/** Stands over every letter of the content, but for addresses and the places of a template. */
const DOT = '\u0307';
const dotted = (text: string) =>
  text
    .split(/(\{\{\w+\}\}|(?<=^|[\s(])(?:https?:\/)?\/[^\s)>]*|(?<=<)https?:\/\/[^\s)>]*)/)
    .map((part, index) => (index % 2 === 0 ? part.replace(/[A-Za-z]/g, `$&${DOT}`) : part))
    .join('');

/** Whether a value of a field is written for readers, and is no id, address or one of a few words. */
const isProse = (text: string) => /[A-Z\s]/.test(text) && !/^(?:https?:|\/)|@/.test(text);

/** A body, line by line: text, and the titles of components. */
function dottedBody(body: string): string {
  const line = (text: string): string => {
    if (/^(?:```|>\s*\[!)/.test(text)) return text;
    if (/^<\/?[A-Z]/.test(text)) return text.replace(/(?<=(?:title|summary)=")[^"]*/g, (value) => dotted(value));
    return text
      .split(/(\]\([^)]*\))/)
      .map((part, index) => (index % 2 === 0 ? dotted(part) : part.replace(/"[^"]*"/g, dotted)))
      .join('');
  };
  return body.split('\n').map(line).join('\n');
}

/** Fields whose ids are shown to readers as words. */
const SHOWN_IDS = new Set(['owner', 'group', 'theme']);

/** How the tracking system of a fixture writes its places: shown as the company wrote them. */
function trackedPlaces(root: string): string[] {
  const settings = load(readFileSync(join(root, 'checks.yaml'), 'utf8'), { schema: CORE_SCHEMA });
  const places = (settings as { messagePlaceholders?: Record<string, string> }).messagePlaceholders ?? {};
  return Object.values(places).map((place) => place.replace(/\W/g, '').toLowerCase());
}

/** Marks every letter of a handbook's content, and puts it into the pseudo-language. Returns the ids that pages show as words. */
export function markContent(root: string): Set<string> {
  const shown = new Set<string>(trackedPlaces(root));
  const mark = (fields: unknown) =>
    editField(fields, (text, path) => {
      if (SHOWN_IDS.has(path.at(-1)!)) shown.add(text);
      return isProse(text) ? dotted(text) : text;
    }) as object;
  const write = (value: object) => dump(value, { lineWidth: -1 });
  const read = (yaml: string) => load(yaml, { schema: CORE_SCHEMA });
  const company = join(root, 'company.yaml');
  const { interfaceLang, ...marked } = mark(read(readFileSync(company, 'utf8'))) as { interfaceLang?: string };
  writeFileSync(
    company,
    write({ ...marked, ...(interfaceLang !== undefined && { interfaceLang: PSEUDO }), lang: PSEUDO }),
  );
  for (const file of filesBelow(root).filter((name) => name.endsWith('.mdx'))) {
    const path = join(root, file);
    const { yaml, body } = splitEntry(readFileSync(path, 'utf8'));
    writeFileSync(path, `---\n${write(mark(read(yaml)))}---\n${dottedBody(body)}`);
  }
  return shown;
}

/** Reads texts one after the other, and leaves out what stands in the language's brackets: a link may part a sentence. */
class Outside {
  #depth = 0;

  of(text: string): string {
    let outside = '';
    for (const letter of text) {
      if (letter === '⟦') this.#depth += 1;
      else if (letter === '⟧') this.#depth -= 1;
      else if (this.#depth === 0) outside += letter;
    }
    return outside;
  }
}

/** Addresses, files of the content, and places that a script fills in. */
const NO_WORDS = /\S+@\S+|https?:\S+|[\w/-]+\.(?:mdx|yaml)\b|\{\w+\}/g;

/** Words that are not of the content, in a text without what is in brackets. */
const foreignWords = (outside: string): string[] =>
  (outside.replace(NO_WORDS, '').match(/[\p{L}\p{N}\u0307'’-]+/gu) ?? []).filter((word) =>
    /[A-Za-z](?!\u0307)/.test(word),
  );

/** Attributes that are read out, or shown by a style sheet. */
const READ = ['title', 'aria-label', 'alt', 'placeholder', 'label', 'data-column'];
const UNREAD = ['script', 'style'];

const textsOf = (element: Element): string[] => {
  const { tagName, attrs } = element;
  const isRead = (name: string) => READ.includes(name) || (tagName === 'meta' && name === 'content');
  const named = attrs.find(({ name }) => name === 'name')?.value ?? '';
  if (tagName === 'meta' && named !== 'description') return [];
  return attrs.filter(({ name }) => isRead(name)).map(({ value }) => value);
};

/** Whether an element says that it is English, on a page of another language. */
const saysEnglish = ({ attrs }: Element) => attrs.some(({ name, value }) => name === 'lang' && value === 'en');

/**
 * Texts of a page with words that are neither the language's nor the content's, and those words.
 * @param shown Ids that may be shown as words.
 * @param unread Elements that are left out, besides those of scripts, of styles, and what says that it is English.
 */
export function foreignTexts(
  node: Node,
  shown: ReadonlySet<string>,
  unread: readonly string[] = [],
  page = new Outside(),
): { text: string; words: string[] }[] {
  if ('tagName' in node && ([...UNREAD, ...unread].includes(node.tagName) || saysEnglish(node))) return [];
  const found = (text: string, reader: Outside) => {
    const words = foreignWords(reader.of(text));
    return words.length === 0 || shown.has(words.join('-').toLowerCase()) ? [] : [{ text: text.trim(), words }];
  };
  return [
    ...(node.nodeName === '#text' && 'value' in node ? found(node.value, page) : []),
    ...('tagName' in node ? textsOf(node).flatMap((text) => found(text, new Outside())) : []),
    ...childrenOf(node).flatMap((child) => foreignTexts(child, shown, unread, page)),
  ];
}
