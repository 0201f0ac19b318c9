import { getHandbook } from '../site/handbook.ts';
import { addableSessions } from '../site/review.ts';

/** Loaded by What if when somebody adds a session: a role's page carries its own sessions only. */
export const GET = async () => Response.json(addableSessions(await getHandbook()));
