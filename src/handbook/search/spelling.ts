/** How a language spells: what search takes for the same word, and words that tell nothing. As data, so that scripts can be handed it. */
export interface Spelling {
  /** Ways of writing that are taken for one, each a regular expression and what stands for what it finds; in this order, on one word. */
  families: readonly (readonly [pattern: string, replacement: string])[];
  /** Words that find nothing where others stand beside them. */
  fillers: readonly string[];
  /** Words that stand in many questions, whatever they ask for: they count a third of others. */
  common: readonly string[];
  /** Words for one thing: groups, with a comma between two of them. */
  synonyms: readonly string[];
  /** Words as they are shortened in haste, each before what it stands for: `mgr manager, dev developer`, and `tha take_home` for two words. */
  shortened: readonly string[];
}

/** Reads words as a language spells them. */
export interface Speller {
  /** The words of a text as they are compared, in their order. */
  words: (text: string) => string[];
  /** The same words as they were written, in lower case and without accents. */
  written: (text: string) => string[];
  /** How a word that was written so is compared. */
  compared: (word: string) => string;
  /** Its neighbouring words written as one, as that is compared, in their order: for as many as there are but the last. Undefined where nobody writes them so. */
  pairs: (text: string) => (string | undefined)[];
  /** Whether a word, as it is compared, tells nothing. */
  isFiller: (word: string) => boolean;
  /** Whether a word, as it is compared, tells little. */
  isCommon: (word: string) => boolean;
  /** Other words for the same, as they are compared. */
  synonymsOf: (word: string) => readonly string[];
  /** What a shortened word stands for, as it is compared. */
  longOf: (word: string) => readonly string[];
  /** A text without spaces and signs: what two ways of parting words have in common. */
  joined: (text: string) => string;
}

/** The sign behind a letter that is no word: it stands in one word with what follows, as in A/B, R&D and e-mail. */
const LONE_LETTER = /(?<=(?<![\p{L}\p{N}])\p{L})(?:-(?=\p{L})|[/&](?=\p{L}(?![\p{L}\p{N}])))/gu;

/** A text in lower case, and without accents. */
export const plain = (text: string): string =>
  text
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .replace(LONE_LETTER, '');

/** The words of a plain text: letters, digits, and the signs that names have, as C++ and C#. */
const plainWords = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+[+#]*/gu) ?? [];

/** Whether two neighbours are what somebody may write as one. A letter before a word is no part of it; before a digit it is, as in H-1B. */
const makePair = (first: string, second: string): boolean => first.length > 1 || /^\p{N}/u.test(second);

/** What commas part. */
const parted = (texts: readonly string[]): string[] => texts.flatMap((text) => text.split(', '));

/** @throws {SyntaxError} if a family is no regular expression. */
export function spellerOf({ families, fillers, common, synonyms, shortened }: Spelling): Speller {
  const patterns = families.map(([pattern, replacement]) => [new RegExp(pattern, 'gu'), replacement] as const);
  const known = new Map<string, string>();
  const compared = (word: string): string => {
    let form = known.get(word);
    if (form === undefined) {
      form = patterns.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);
      known.set(word, form);
    }
    return form;
  };
  const words = (text: string) => plainWords(text).map(compared);
  const pairs = (text: string) => {
    const [first, ...others] = plainWords(text);
    let before = first!;
    return others.map((word) => {
      const pair = makePair(before, word) ? compared(before + word) : undefined;
      before = word;
      return pair;
    });
  };
  const silent = new Set(fillers.flatMap(words));
  const quiet = new Set(common.flatMap(words));
  const others = new Map<string, string[]>();
  for (const group of parted(synonyms).map(words))
    for (const word of group)
      others.set(word, [...(others.get(word) ?? []), ...group.filter((other) => other !== word)]);
  const joined = (text: string) => words(text).join('');
  const long = new Map(
    parted(shortened).map((text) => {
      const [short, ...others] = text.split(' ');
      // Two words may have been written as one, which is compared in another way than each of them.
      const asWritten = (text: string) => [joined(text), ...pairs(text).filter((pair) => pair !== undefined)];
      return [joined(short!), [...new Set(others.flatMap((other) => asWritten(other.replace('_', ' '))))]];
    }),
  );
  return {
    words,
    written: plainWords,
    compared,
    pairs,
    isFiller: (word) => silent.has(word),
    isCommon: (word) => quiet.has(word),
    synonymsOf: (word) => others.get(word) ?? [],
    longOf: (word) => long.get(word) ?? [],
    joined,
  };
}
