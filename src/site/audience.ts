import { audienceFrom } from './settings.ts';

/** Whom this site is built for: settled once, when the build starts. */
export const audience = audienceFrom(process.env['HANDBOOK_AUDIENCE']);
