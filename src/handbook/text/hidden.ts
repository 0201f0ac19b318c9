/** What somebody is told of a hidden character, and the characters of which that is told. */
const SORTS = {
  'a control character': '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f',
  'a separator of lines that most programs do not know': '\\u2028\\u2029',
  'a mark that turns the direction of the text around it': '\\u202a-\\u202e\\u2066-\\u2069',
  'a soft hyphen: browsers break words by themselves': '\\u00ad',
  'a sign without width, which parts words that look whole':
    '\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b\\u2060-\\u2065\\u206a-\\u206f\\u3164\\ufeff\\uffa0\\ufff0-\\ufffb',
  'a tag, which carries text that nobody sees': '\\u{e0000}-\\u{e007f}',
} as const;

const NEVER = Object.values(SORTS).join('');
const EVERY = new RegExp(`[\\r${NEVER}]`, 'gu');
/** Letters that are written from right to left: only beside them a mark of direction says something. */
const RIGHT_TO_LEFT =
  /(?=\p{L})[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const MARK = /[\u061c\u200e\u200f]/;
/** Scripts whose letters stand apart, and take no other form beside one another. */
const APART = '\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}';
/** Behind what a joiner has work to do: a part of an emoji, and a letter of a script that joins its letters. */
const JOINS = `[\\p{Extended_Pictographic}\\p{Emoji_Modifier}]\\ufe0f?|(?![${APART}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}])[\\p{L}\\p{M}]`;
const VARIES = '\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}';
const FIRST = new RegExp(
  `[${NEVER}\\u061c\\u200e\\u200f]|[\\u200c\\u200d](?<!(?:${JOINS})[\\u200c\\u200d])|[${VARIES}](?<=(?:^|[\\s${APART}${VARIES}]).)`,
  'gu',
);
/** A character by its number, as HTML and Markdown write it. */
const REFERENCE = /&(?:#(?:x([0-9a-f]{1,6})|(\d{1,7}))|([a-z]{2,24}));/gi;
/** As much as decides whether a joiner joins. */
const BEFORE = 8;
/** The names that HTML has for hidden characters. */
const NAMED = new Map([
  ['shy', '\u00ad'],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
  ...['ZeroWidth', 'NegativeVeryThin', 'NegativeThin', 'NegativeMedium', 'NegativeThick'].map(
    (name) => [`${name}Space`, '\u200b'] as const,
  ),
  ['NoBreak', '\u2060'],
  ...['af', 'ApplyFunction'].map((name) => [name, '\u2061'] as const),
  ...['it', 'InvisibleTimes'].map((name) => [name, '\u2062'] as const),
  ...['ic', 'InvisibleComma'].map((name) => [name, '\u2063'] as const),
]);

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
  const sort = Object.entries(SORTS).find(([, characters]) => new RegExp(`[${characters}]`, 'u').test(character));
  const what =
    sort?.[0] ??
    (MARK.test(character)
      ? 'a mark of direction, with no letters that run from right to left'
      : 'a sign that changes how letters join or look, with none that it changes');
  return `${codeOf(character)}, ${what}`;
}

/** @param whole The text in which this one stands: its letters say whether marks of direction have work to do. */
function firstIn(text: string, whole: string, from = 0): HiddenCharacter | undefined {
  for (const { 0: written, index } of text.matchAll(FIRST)) {
    if (index < from || (MARK.test(written) && RIGHT_TO_LEFT.test(whole))) continue;
    return { index, written, words: inWords(written) };
  }
  return undefined;
}

/**
 * The first hidden character of a text: what nobody sees, and what changes what is seen, found or compared. Joiners
 * stay where a script or an emoji needs them, and marks of direction in a text with letters that run from right to left.
 */
export const hiddenIn = (text: string): HiddenCharacter | undefined => firstIn(text, text);

/** The first reference to a hidden character: none yet, but one on the page. It is read in its place. */
export function hiddenReferenceIn(text: string): HiddenCharacter | undefined {
  if (!text.includes('&')) return undefined;
  for (const { 0: written, 1: hex, 2: decimal, 3: name, index } of text.matchAll(REFERENCE)) {
    const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16);
    const character = code <= 0x10ffff ? String.fromCodePoint(code) : (NAMED.get(name ?? '') ?? '');
    const before = text.slice(Math.max(0, index - BEFORE), index);
    const hidden = firstIn(before + character, text, before.length);
    if (hidden) return { index, written, words: hidden.words };
  }
  return undefined;
}

/** A text in which hidden characters are seen: each as its number in brackets, such as `[U+202E]`. */
export const withHiddenShown = (text: string): string => text.replace(EVERY, (character) => `[${codeOf(character)}]`);

/** A text with spaces in the place of each hidden character: what follows stays in its column. */
export const withHiddenBlank = (text: string): string =>
  text.replace(EVERY, (character) => ' '.repeat(character.length));

/** JSON in which hidden characters are escaped. It says the same. */
export const withHiddenEscaped = (json: string): string =>
  json.replace(EVERY, (character) =>
    Array.from(
      { length: character.length },
      (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
