import type { RehearsalWords } from '../../words/definition/rehearsal.ts';
import { isText, pageData, recordOf } from '../page-data.ts';
import { wordsFrom, type Words } from '../words.ts';

/** The names of what scripts say in a rehearsal. */
export type PlayWord = keyof RehearsalWords['rehearse']['play']['says'];

/** What is said in a rehearsal besides what a card says: the page's data called `play`. */
export const playWords = (host: Element): Words<PlayWord> => wordsFrom(pageData(host, 'play', recordOf(isText)) ?? {});
