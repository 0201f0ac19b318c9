import { derived } from '../handbook/derived.ts';
import type { Handbook } from '../handbook/model.ts';
import { inTwo } from '../handbook/search/record.ts';
import { searchFileOf } from '../handbook/search/records.ts';
import { audience } from './audience.ts';
import { words } from './words.ts';

/** What is found by its names on this site, in two files: made once for both. */
export const searchFiles = derived((handbook: Handbook) => inTwo(searchFileOf(handbook, words, audience)));
