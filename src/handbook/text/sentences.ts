/** Ends with a full stop and is no end: "e.g.", "vs.", an initial. */
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|no|dr|mr|mrs|ms|prof|st|al)|\b[A-Z])\.$/i;

/** The sentences of a text. A colon or a semicolon ends none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const end of text.matchAll(/[.!?…]["”’')\]]{0,3}(?=\s{1,9}["“‘'([]?[\p{Lu}\p{N}])/gu)) {
    const sentence = text.slice(start, end.index + end[0].length);
    if (ABBREVIATION.test(sentence)) continue;
    sentences.push(sentence.trim());
    start = end.index + end[0].length;
  }
  const rest = text.slice(start).trim();
  return rest === '' ? sentences : [...sentences, rest];
}

/** Words in a sentence: what has a letter in it, between spaces. */
export function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

const SPACE = 32;
const MARKS = new Set(['.', '!', '?', '…'].map((mark) => mark.charCodeAt(0)));
const isLowerCase = (code: number) => code >= 97 && code <= 122;

/**
 * Whether a text may have a sentence of more than this many words: a quick look, since nearly all text has
 * none. Words are counted by the spaces between them; where a sentence surely ends, the count begins again.
 */
export function mayHaveLongSentence(text: string, words: number): boolean {
  let count = 0;
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code <= SPACE) {
      count = MARKS.has(before) && !isLowerCase(text.charCodeAt(index + 1)) ? 0 : count + 1;
      if (count >= words) return true;
    }
    before = code;
  }
  return false;
}
