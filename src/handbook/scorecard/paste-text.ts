/**
 * How texts are written in what is pasted into a tracking system. Systems collapse blank lines, cut off spaces, make
 * others of them and join fields, so all white space is as one space there, and what is more than that is a sign. The
 * signs are of Latin-1, and nothing to Markdown, HTML or any keyboard's corrections: § begins a statement, ¶ is the end
 * of a line, and ¬{a7} a character by its number.
 */
export const STATEMENT = '§';

/** Characters without a width, which editors put into words and take out of them. */
const NO_WIDTH = /[\u00ad\u200b\u2060\ufeff]/g;

/** What does not survive as it is: our own signs, control characters, what has no width, spaces of other kinds. */
const ODD = /[§¶¬\u00ad\u200b\u2060]|[^\S ]|\p{Cc}/gu;

const byNumber = (character: string) => `¬{${character.codePointAt(0)!.toString(16)}}`;
const byNumbers = (spaces: string) => byNumber(' ').repeat(spaces.length);

/** A text as it is pasted. A line ends where it ended, for readers. */
export const encoded = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(ODD, byNumber)
        .replace(/^ +| +$/g, byNumbers)
        .replace(/ {2,}/g, (spaces) => ` ${byNumbers(spaces.slice(1))}`),
    )
    .join(' ¶\n');

/** A text that was pasted, as it was before: of what {@link levelled} leaves of it. */
export const decoded = (pasted: string): string =>
  pasted
    .split(/ ?¶ ?/)
    .join('\n')
    .replace(/¬\{([0-9a-f]{1,6})\}/g, (written, code: string) => {
      const number = Number.parseInt(code, 16);
      return number > 0x10ffff ? written : String.fromCodePoint(number);
    });

/** What was pasted, without all that a system may have made of its white space. */
export const levelled = (pasted: string): string => pasted.normalize('NFC').replace(NO_WIDTH, '').replace(/\s+/g, ' ');
