import { inTwo } from '../handbook/search/record.ts';
import { searchFileOf } from '../handbook/search/records.ts';
import { audience } from '../site/audience.ts';
import { getHandbook } from '../site/handbook.ts';
import { words } from '../site/words.ts';

/** What the search finds by its title: the browser fetches it when somebody begins to search. */
export const GET = async () => Response.json(inTwo(searchFileOf(await getHandbook(), words, audience)).titles);
