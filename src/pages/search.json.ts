import { getHandbook } from '../site/handbook.ts';
import { searchFiles } from '../site/search-file.ts';

/** What the search finds by its title: the browser fetches it when somebody begins to search. */
export const GET = async () => Response.json(searchFiles(await getHandbook()).titles);
