import { scorecardJsonSchema } from '../handbook/scorecard/schema.ts';

export const GET = () => Response.json(scorecardJsonSchema());
