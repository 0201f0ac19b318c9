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

/** What the browser fetches to find entries by their names. */
export interface SearchFile {
  spelling: Spelling;
  records: SearchRecord[];
}
