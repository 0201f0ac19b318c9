import { fill } from '../handbook/text/fill.ts';
import { isText, pageData, recordOf } from './page-data.ts';

/** Says one of an element's words, with values in its places. */
export type Words<Name extends string> = (name: Name, values?: Readonly<Record<string, string | number>>) => string;

/** Words by their names. What is not there is said as nothing: a word that is missing stops no element. */
export const wordsFrom =
  <Name extends string>(texts: Readonly<Partial<Record<string, string>>>): Words<Name> =>
  (name, values = {}) =>
    fill(texts[name] ?? '', values);

/** The words that the page gives an element: its data called `words`. No text of the interface stands in scripts. */
export const wordsOf = <Name extends string>(owner: Element): Words<Name> =>
  wordsFrom(pageData(owner, 'words', recordOf(isText)) ?? {});
