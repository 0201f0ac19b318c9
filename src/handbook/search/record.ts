import { spellerOf, type Speller, type Spelling } from './spelling.ts';

/** What can be found by its names: an entry, a part of one, or another page of the site. */
export interface SearchRecord {
  title: string;
  /** Its address below the base path of the site. */
  path: string;
  /** What kind of page it is, in words. */
  kind: string;
  /** Names it had before. */
  former?: string[] | undefined;
  /** Other names, which are shown where they are the reason. */
  also?: string[] | undefined;
  /** What stands on its page under a name of its own, such as a variant or an exercise. */
  parts?: string[] | undefined;
  /** What worried readers type: a reason that is never shown. */
  worries?: string[] | undefined;
  /** How much it counts beside others that match as well; 1 where it is left out. */
  weight?: number | undefined;
  /** Titles of the competencies that it assesses, and of the families of roles that use it: for interviewers to choose by. */
  competencies?: string[] | undefined;
  tracks?: string[] | undefined;
  /** Whether it is of the interviewers' side. */
  inside?: true | undefined;
}

/** Words by which readers say which kind of page they mean, beside its name in words: an email, a rubric. */
export type KindWords = Readonly<Record<string, string>>;

/** Everything by which entries are found by their names. */
export interface SearchFile {
  spelling: Spelling;
  kinds?: KindWords | undefined;
  records: SearchRecord[];
}

/** Names of records besides those that they have or had by themselves, which is most of what there is to fetch: a text for each record, with a line for each name. */
export type OtherNames = Record<'also' | 'parts' | 'worries', string[]>;

/**
 * The same in two files: one with the titles, which is there at once however many entries there are, and one with the
 * other names of each record, in their order. Both are fetched whole: what is typed is in no address.
 */
export function inTwo({ spelling, kinds, records }: SearchFile): { titles: SearchFile; others: OtherNames } {
  const speller = spellerOf(spelling);
  const lines = (names: readonly string[] = []) => names.join('\n');
  return {
    titles: {
      spelling,
      kinds,
      records: records.map((record) => ({ ...record, also: undefined, parts: undefined, worries: undefined })),
    },
    others: {
      also: records.map(({ also }) => lines(also)),
      parts: records.map(({ parts }) => lines(parts)),
      worries: records.map(({ worries }) => lines(worries?.map((worry) => tellingIn(worry, speller)))),
    },
  };
}

/** The words of a text that tell something: all that is needed of a name which is shown to nobody. */
function tellingIn(text: string, { words, isFiller }: Speller): string {
  const telling = text.split(/\s+/).filter((word) => words(word).some((form) => !isFiller(form)));
  return telling.length > 0 ? telling.join(' ') : text;
}

/** Both files as one. */
export function inOne({ spelling, kinds, records }: SearchFile, { also, parts, worries }: OtherNames): SearchFile {
  const namesIn = (lines: readonly string[], index: number) => (lines[index] ? lines[index].split('\n') : undefined);
  return {
    spelling,
    kinds,
    records: records.map((record, index) => ({
      ...record,
      also: namesIn(also, index),
      parts: namesIn(parts, index),
      worries: namesIn(worries, index),
    })),
  };
}
