import { searchFileOf } from '../handbook/search/records.ts';
import { audience } from '../site/audience.ts';
import { getHandbook } from '../site/handbook.ts';
import { words } from '../site/words.ts';

/** Everything that the search finds by its names: the browser fetches it when somebody begins to search. */
export const GET = async () => Response.json(searchFileOf(await getHandbook(), words, audience));
