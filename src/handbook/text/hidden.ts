/**
 * Characters that nobody sees and that change what is seen: control characters, separators of lines that most
 * programs do not know, and marks that turn the direction of the text around them. Tabs and ends of lines are none.
 */
const HIDDEN =
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069';
const FIRST = new RegExp(`[${HIDDEN}]`);
const EVERY = new RegExp(`[\\r${HIDDEN}]`, 'g');
/** A character by its number, as HTML and Markdown write it. */
const REFERENCE = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi;

/** A hidden character in a text. */
export interface HiddenCharacter {
  /** Where it begins, in UTF-16 units from 0. */
  index: number;
  /** As it is written there: the character, or a reference such as `&#x202e;`. */
  written: string;
  /** The character in words, such as "U+202E, a mark that turns the direction of the text around it". */
  words: string;
}

const codeOf = (character: string) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

function inWords(character: string): string {
  const code = character.codePointAt(0)!;
  const what =
    code < 0xa0
      ? 'a control character'
      : code < 0x202a
        ? 'a separator of lines that most programs do not know'
        : 'a mark that turns the direction of the text around it';
  return `${codeOf(character)}, ${what}`;
}

/** The first hidden character of a text. */
export function hiddenIn(text: string): HiddenCharacter | undefined {
  const found = FIRST.exec(text);
  return found ? { index: found.index, written: found[0], words: inWords(found[0]) } : undefined;
}

/** The first reference to a hidden character: none yet, but one on the page. */
export function hiddenReferenceIn(text: string): HiddenCharacter | undefined {
  if (!text.includes('&#')) return undefined;
  for (const { 0: written, 1: hex, 2: decimal, index } of text.matchAll(REFERENCE)) {
    const code = hex === undefined ? Number.parseInt(decimal!, 10) : Number.parseInt(hex, 16);
    const character = code <= 0x10ffff ? String.fromCodePoint(code) : '';
    if (FIRST.test(character)) return { index, written, words: inWords(character) };
  }
  return undefined;
}

/** A text in which hidden characters are seen: each as its number in brackets, such as `[U+202E]`. */
export const withHiddenShown = (text: string): string => text.replace(EVERY, (character) => `[${codeOf(character)}]`);

/** A text with a space in the place of each hidden character: what follows stays in its column. */
export const withHiddenBlank = (text: string): string => text.replace(EVERY, ' ');

/** JSON in which hidden characters are escaped. It says the same. */
export const withHiddenEscaped = (json: string): string =>
  json.replace(EVERY, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
