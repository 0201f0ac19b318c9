import { publicJsonSchema } from '../handbook/public.ts';
import { audience } from '../site/audience.ts';

export const GET = () => Response.json(publicJsonSchema(audience));
