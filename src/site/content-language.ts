import { directionOf } from '../handbook/text/direction.ts';
import { decodeEntities } from './site-addresses.ts';

/** Elements without an end, and those whose text is none of the page. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const UNREAD = new Set(['html', 'head', 'body', 'title']);
const ATTRIBUTES = String.raw`(?:[^"'>]|"[^"]*"|'[^']*')*`;
const TOKEN = new RegExp(
  `<(script|style|textarea)\\b${ATTRIBUTES}>[\\s\\S]*?</\\1\\s*>|<(/?)([a-z][^\\s/>]*)(${ATTRIBUTES})>|<!${ATTRIBUTES}>|([^<]+)`,
  'gi',
);

/** A text as it is compared: without marks of Markdown, and with single spaces. */
const compared = (text: string): string =>
  text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`~\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** An id is no text that somebody reads in a language. */
const isText = (text: string) => /\p{L}/u.test(text) && !/^[a-z\d-]+$/.test(text);

function collect(value: unknown, found: Set<string>, seen = new Set<unknown>()): Set<string> {
  if (typeof value === 'string') {
    // A field may have paragraphs and lists, each of which becomes an element.
    for (const part of [value, ...value.split(/\n\s*\n|\n\s*(?:[-*]|\d+\.)\s+/)]) {
      const text = compared(part.replace(/^\s*(?:[-*]|\d+\.)\s+/, ''));
      if (isText(text)) found.add(text);
    }
  } else if (typeof value === 'object' && value !== null && !seen.has(value)) {
    seen.add(value);
    const parts = value instanceof Map ? value.values() : Object.values(value);
    for (const part of parts) collect(part, found, seen);
  }
  return found;
}

/** All texts of some content that are no words of the interface as well. */
export function textsOfContent(content: unknown, words: unknown): ReadonlySet<string> {
  const found = collect(content, new Set());
  for (const word of collect(words, new Set())) found.delete(word);
  return found;
}

/** An element that has begun and not ended. */
interface Open {
  /** Where its attributes end in what was written. */
  at: number;
  text: string;
  /** Whether it says that it is in another language than the page. */
  says: boolean;
  /** Whether it says its language, or has no text of its own that is read. */
  isOurs: boolean;
  /** Whether it holds the text of an entry, whatever that is. */
  isBody: boolean;
  /** Where elements inside it end their attributes that are in the other language. */
  marks: number[];
}

/**
 * Gives each element of a page that holds a text of the content, and nothing besides, the content's language: a reader
 * of screens says it in that language, and a browser breaks its lines so. What says its language already is left as it is.
 */
export function withContentLanguage(html: string, texts: ReadonlySet<string>, lang: string, pageLang: string): string {
  const direction = directionOf(lang);
  const attribute = ` lang="${lang}"${direction === directionOf(pageLang) ? '' : ` dir="${direction}"`}`;
  const marks: number[] = [];
  const open: Open[] = [];
  let told = 0;
  for (const token of html.matchAll(TOKEN)) {
    const [all, raw, slash, written, attributes = '', text] = token;
    if (raw !== undefined) continue;
    if (text !== undefined) {
      for (const one of open) one.text += text;
      continue;
    }
    const name = written?.toLowerCase();
    if (name === undefined) continue;
    const at = token.index + all.length - (all.endsWith('/>') ? 2 : 1);
    if (slash === '') {
      if (name === 'meta' && /\bname="description"/.test(attributes)) {
        const [, content = ''] = /\bcontent="([^"]*)"/.exec(attributes) ?? [];
        if (texts.has(compared(decodeEntities(content)))) marks.push(at);
      }
      if (VOID.has(name) || all.endsWith('/>')) continue;
      const [, own] = /\slang="([^"]*)"/.exec(attributes) ?? [];
      // The theme says once more what the page says.
      const says = own !== undefined && own !== pageLang;
      if (says) told += 1;
      const isBody = /\sclass="prose"/.test(attributes);
      open.push({ at, says, isBody, isOurs: own !== undefined || UNREAD.has(name), text: '', marks: [] });
      continue;
    }
    const one = open.pop();
    if (!one) continue;
    if (one.says) {
      told -= 1;
      continue;
    }
    const isContent = told === 0 && !one.isOurs && (one.isBody || texts.has(compared(decodeEntities(one.text))));
    const found = isContent ? [one.at] : one.marks;
    const around = open.at(-1);
    (around ? around.marks : marks).push(...found);
  }
  for (const one of open) marks.push(...one.marks);
  let from = 0;
  let result = '';
  for (const at of marks.sort((a, b) => a - b)) {
    result += html.slice(from, at) + attribute;
    from = at;
  }
  return result + html.slice(from);
}
