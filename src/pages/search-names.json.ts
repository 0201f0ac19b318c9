import { getHandbook } from '../site/handbook.ts';
import { searchFiles } from '../site/search-file.ts';

/** By which other names the search finds what is in search.json: the browser fetches it next. */
export const GET = async () => Response.json(searchFiles(await getHandbook()).others);
