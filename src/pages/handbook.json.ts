import { audience } from '../site/audience.ts';
import { handbookJson } from '../site/data.ts';
import { getHandbook } from '../site/handbook.ts';

export const GET = async () => Response.json(handbookJson(await getHandbook(), audience));
