import type { KindWords, SearchRecord } from './record.ts';
import type { Speller } from './spelling.ts';

/** Why a name belongs to a record. */
export type Via = 'title' | 'former' | 'also' | 'part' | 'worry' | 'address';

/** A name may be the kind of the page as well, or words by which readers ask for that: it helps others, and finds nothing by itself. */
type Source = Via | 'kind' | 'asked';

/** How much a match by a kind of name counts. */
const WEIGHT: Record<Source, number> = {
  title: 1,
  former: 0.97,
  also: 0.96,
  part: 0.7,
  worry: 0.92,
  address: 0.7,
  kind: 0,
  asked: 0,
};

const SILENT: readonly Source[] = ['worry', 'address', 'kind', 'asked'];

/** Whether a name is shown where it is the reason, and offered for what was typed: nobody wrote the others to be read. */
export const isShown = (via: Source): via is Exclude<Via, 'worry' | 'address'> => !SILENT.includes(via);

/** A name of a record, in words as they are compared. */
export interface Name {
  record: number;
  via: Source;
  text: string;
  words: readonly string[];
  /** Its words as they are written, without spaces, from the first that tells something on, if it is a title. */
  written: string;
  /** Those that tell something as they are compared, without spaces. */
  joined: string;
  weight: number;
  /** Of all its words together, how much they tell. */
  tells: number;
}

/** Names and their words, ready to be searched. */
export interface Names {
  all: readonly Name[];
  /** The place of the title of each record. */
  titles: readonly number[];
  /** Of each record, the place of the words by which readers ask for its kind, if there are any. */
  asked: ReadonlyMap<number, number>;
  /** The names in which a word stands. */
  byWord: ReadonlyMap<string, readonly number[]>;
  /** Those in which two neighbours stand that somebody may write as one. */
  byPair: ReadonlyMap<string, readonly number[]>;
  /** The names of several words by the first letters of these. */
  byInitials: ReadonlyMap<string, readonly number[]>;
  /** For each word, how names write it, where that is longer: "hiring" is compared as "hir", and begins with "hirin". */
  forms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Each word as somebody wrote it, for corrections; without those of worries, which are not shown. Worked out when it is first asked for. */
  written: (word: string) => string | undefined;
  /** How much a word tells: the fewer records have it, the more. */
  tells: (word: string) => number;
}

/** The words of an address: they outlive a title, and stay in the memory of whoever was sent the link. */
const wordsOf = (path: string): string => /[^/#]*(?=\/?$)/.exec(path)![0].replaceAll('-', ' ');

const namesOf = (
  { title, path, kind, former = [], also = [], parts = [], worries = [] }: SearchRecord,
  kinds: KindWords,
): [Source, string][] => [
  ['title', title],
  ['kind', kind],
  ...(kinds[kind] === undefined ? [] : [['asked', kinds[kind]] satisfies [Source, string]]),
  ['address', wordsOf(path)],
  ...former.map((name): [Source, string] => ['former', name]),
  ...also.map((name): [Source, string] => ['also', name]),
  ...parts.map((name): [Source, string] => ['part', name]),
  ...worries.map((name): [Source, string] => ['worry', name]),
];

/** What a filler, or one letter, tells where others stand beside it. */
const NEXT_TO_NOTHING = 0.05;
/** Of what it would tell otherwise, what a word tells that stands in many questions. */
const LITTLE = 1 / 3;

/** The words that tell something; all of them where none does. */
export function tellingOf(words: readonly string[], { isFiller }: Speller): readonly string[] {
  const telling = words.filter((word) => !isFiller(word));
  return telling.length > 0 ? telling : words;
}

/** Where the first word stands that tells something: nobody types the article of a title. */
const firstTelling = (words: readonly string[], { isFiller }: Speller): number =>
  Math.max(
    0,
    words.findIndex((word) => !isFiller(word)),
  );

const append = <K>(map: Map<K, number[]>, key: K, value: number): void => {
  const values = map.get(key);
  if (!values) map.set(key, [value]);
  else if (values.at(-1) !== value) values.push(value);
};

/** What names are shortened to: those of two to five words, if they are shown. */
const initialsOf = (via: Source, words: readonly string[]): string | undefined =>
  !isShown(via) || words.length < 2 || words.length > 5 ? undefined : words.map((word) => word[0]).join('');

/** How many names are read in a slice. */
export const SLICE = 200;

/** Reads the names of records, in slices: between two of them others may have their turn. */
export function* readNames(
  records: readonly SearchRecord[],
  speller: Speller,
  kindWords: KindWords = {},
): Generator<undefined, Names> {
  const all: Name[] = [];
  const byWord = new Map<string, number[]>();
  const byPair = new Map<string, number[]>();
  const byInitials = new Map<string, number[]>();
  const recordsWith = new Map<string, number[]>();
  const titles: number[] = [];
  const asked = new Map<number, number>();
  const forms = new Map<string, Set<string>>();
  for (const [record, one] of records.entries()) {
    for (const [via, text] of namesOf(one, kindWords)) {
      const place = all.length;
      if (place > 0 && place % SLICE === 0) yield;
      const written = speller.written(text);
      const words = written.map(speller.compared);
      if (via === 'title') titles.push(place);
      if (via === 'asked') asked.set(record, place);
      const initials = initialsOf(via, words);
      if (initials !== undefined) append(byInitials, initials, place);
      all.push({
        record,
        via,
        text,
        words,
        written: via === 'title' ? written.slice(firstTelling(words, speller)).join('') : '',
        joined: tellingOf(words, speller).join(''),
        weight: WEIGHT[via] * (one.weight ?? 1),
        tells: 0,
      });
      for (const [index, word] of words.entries()) {
        if (written[index] !== word) forms.set(word, (forms.get(word) ?? new Set()).add(written[index]!));
        append(byWord, word, place);
        append(recordsWith, word, record);
      }
      for (const pair of speller.pairs(text)) if (pair !== undefined) append(byPair, pair, place);
    }
  }
  const tells = (word: string) =>
    word.length < 2 || speller.isFiller(word)
      ? NEXT_TO_NOTHING
      : (speller.isCommon(word) ? LITTLE : 1) * Math.log(1 + records.length / (recordsWith.get(word)?.length ?? 1));
  for (const name of all) name.tells = name.words.reduce((sum, word) => sum + tells(word), 0);
  let written: ReadonlyMap<string, string> | undefined;
  return {
    all,
    titles,
    asked,
    byWord,
    byPair,
    byInitials,
    forms,
    written: (word) => (written ??= writtenIn(all, speller)).get(word),
    tells,
  };
}

/** Each word of names that are shown, as it stands in the first of them. */
function writtenIn(names: readonly Name[], speller: Speller): Map<string, string> {
  const written = new Map<string, string>();
  for (const { via, text } of names) {
    if (!isShown(via)) continue;
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}'’+#]+/gu) ?? []) {
      const [form] = speller.words(word);
      if (form !== undefined && !written.has(form)) written.set(form, word);
    }
  }
  return written;
}
