import type { Spelling } from './spelling.ts';

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

/** Everything by which entries are found by their names. */
export interface SearchFile {
  spelling: Spelling;
  records: SearchRecord[];
}

/** Names of a record besides those that it has or had by itself: most of what there is to fetch. */
export type OtherNames = Pick<SearchRecord, 'also' | 'parts' | 'worries'>;

/**
 * The same in two files: one with the titles, which is there at once however many entries there are, and one with the
 * other names of each record, in their order. Both are fetched whole: what is typed is in no address.
 */
export const inTwo = ({ spelling, records }: SearchFile): { titles: SearchFile; others: OtherNames[] } => ({
  titles: {
    spelling,
    records: records.map((record) => ({ ...record, also: undefined, parts: undefined, worries: undefined })),
  },
  others: records.map(({ also, parts, worries }) => ({ also, parts, worries })),
});

/** Both files as one. */
export const inOne = ({ spelling, records }: SearchFile, others: readonly OtherNames[]): SearchFile => ({
  spelling,
  records: records.map((record, index) => ({ ...record, ...others[index] })),
});
