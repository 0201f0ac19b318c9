const END = 0;
const SKIP = 1;

/** What a character is to a word: part of it (its lower case), nothing (an apostrophe), or its end. */
const LETTER = new Uint16Array(0x2000);
for (let code = 0; code < LETTER.length; code++) {
  const letter = String.fromCharCode(code);
  if (/[\p{L}\p{N}]/u.test(letter)) LETTER[code] = letter.toLowerCase().charCodeAt(0);
}
LETTER["'".charCodeAt(0)] = SKIP;

const START = 0x811c9dc5 | 0;

/**
 * The words of a text as numbers of 30 bits, without case and apostrophes. Rules that compare much text
 * compare these: making a string of each of a handbook's million words takes longer than all rules.
 */
export function wordsOf(text: string): number[] {
  const words: number[] = [];
  let hash = START;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const letter = code < 0x2000 ? LETTER[code]! : code === 0x2019 ? SKIP : END;
    if (letter > SKIP) hash = Math.imul(hash ^ letter, 0x01000193);
    else if (letter === END && hash !== START) {
      words.push(hash & 0x3fffffff);
      hash = START;
    }
  }
  if (hash !== START) words.push(hash & 0x3fffffff);
  return words;
}

/** Words in a run: that two texts share four words in a row by chance is rare. */
const RUN = 4;

/** Each run of four words as a number of 30 bits. */
export function runsOf(words: readonly number[]): number[] {
  const runs = new Array<number>(Math.max(0, words.length - RUN + 1));
  for (let start = 0; start < runs.length; start++) {
    let hash = START;
    for (let offset = 0; offset < RUN; offset++) hash = Math.imul(hash ^ words[start + offset]!, 0x01000193);
    runs[start] = (hash ^ (hash >>> 15)) & 0x3fffffff;
  }
  return runs;
}
