import { inTwo } from '../handbook/search/record.ts';
import { searchFileOf } from '../handbook/search/records.ts';
import { audience } from '../site/audience.ts';
import { getHandbook } from '../site/handbook.ts';
import { words } from '../site/words.ts';

/** By which other names the search finds what is in search.json: the browser fetches it next. */
export const GET = async () => Response.json(inTwo(searchFileOf(await getHandbook(), words, audience)).others);
