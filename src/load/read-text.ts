import { readFileSync } from 'node:fs';
import { hiddenIn } from '../handbook/text/hidden.ts';

/** The largest file that is read: an entry is a page of text, not a book. */
const MAX_BYTES = 1_000_000;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What went wrong with a file, and where. */
export interface ReadProblem {
  line: number;
  column: number;
  message: string;
  fix: string;
}

/** Whether the bytes from `start` are one character of UTF-8; its length, or 0. */
function characterLength(bytes: Uint8Array, start: number): number {
  const first = bytes[start]!;
  const length = first < 0x80 ? 1 : first >> 5 === 6 ? 2 : first >> 4 === 14 ? 3 : first >> 3 === 30 ? 4 : 0;
  if (length === 0 || start + length > bytes.length) return 0;
  try {
    utf8.decode(bytes.subarray(start, start + length));
    return length;
  } catch {
    return 0;
  }
}

/** Line and column of the first byte that is not UTF-8. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number; byte: number } {
  let line = 1;
  let column = 1;
  for (let index = 0; index < bytes.length;) {
    const length = characterLength(bytes, index);
    if (length === 0) return { line, column, byte: bytes[index]! };
    if (bytes[index] === 0x0a) {
      line += 1;
      column = 1;
    } else column += 1;
    index += length;
  }
  return { line, column, byte: 0 };
}

/** The longest line that is read: the time a parser takes for a line may grow with the square of its length. */
const LONGEST_LINE = 10_000;

function longLine(text: string): ReadProblem | undefined {
  for (let start = 0, line = 1; start + LONGEST_LINE < text.length; line++) {
    const end = text.indexOf('\n', start);
    const length = (end === -1 ? text.length : end) - start;
    if (length > LONGEST_LINE) {
      return {
        line,
        column: 1,
        message: `This line has ${String(length)} characters, and a line has ${String(LONGEST_LINE)} at most.`,
        fix: 'Break it into paragraphs, with an empty line between them.',
      };
    }
    start += length + 1;
  }
  return undefined;
}

/** A line that git writes into a file that it could not merge. A reader of the merged text has no use for one, in code neither. */
const CONFLICT = /^(?:(?:<{7}|\|{7}|>{7})(?: .*)?|={7})$/m;

function conflict(text: string): ReadProblem | undefined {
  const found = CONFLICT.exec(text);
  if (!found) return undefined;
  return {
    line: text.slice(0, found.index).split('\n').length,
    column: 1,
    message: `There is a merge conflict left in the file: this line is ${found[0].slice(0, 7)}, which git wrote.`,
    fix: 'Keep the text that is right, and remove the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>. To show such a line in code, put a space before it.',
  };
}

/** Reads a file as UTF-8, with `\n` at the end of lines. A problem comes back, it is not thrown. */
export function readText(path: string): { text: string } | { problem: ReadProblem } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    return {
      problem: {
        line: 1,
        column: 1,
        message: `The file cannot be read (${reason}).`,
        fix: 'Check that it exists and that you may read it.',
      },
    };
  }
  if (bytes.length > MAX_BYTES) {
    return {
      problem: {
        line: 1,
        column: 1,
        message: `The file has ${String(bytes.length)} bytes, and an entry has ${String(MAX_BYTES)} at most.`,
        fix: 'Split it into several entries, or move pictures into files of their own.',
      },
    };
  }
  try {
    const decoded = utf8.decode(bytes);
    const text = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;
    const problem = longLine(text) ?? conflict(text);
    if (problem) return { problem };
    const hidden = hiddenIn(text);
    if (!hidden) return { text };
    const before = text.slice(0, hidden.index).split('\n');
    const place = { line: before.length, column: before.at(-1)!.length + 1 };
    if (hidden.written === '\0') {
      return {
        problem: {
          ...place,
          message: 'The file has a zero byte in it, so it is not text.',
          fix: 'Open it in an editor, remove what is not text and save it as UTF-8.',
        },
      };
    }
    return {
      problem: {
        ...place,
        message: `The file has a hidden character here: ${hidden.words}.`,
        fix: 'Delete it: put the cursor before the next letter that you see and press Backspace, or write the line anew.',
      },
    };
  } catch {
    const { line, column, byte } = firstBadByte(bytes);
    return {
      problem: {
        line,
        column,
        message: `The file is not UTF-8: the byte 0x${byte.toString(16).padStart(2, '0')} here is no part of a character.`,
        fix: 'Save it as UTF-8 (in most editors: "Save with encoding").',
      },
    };
  }
}
