import { relative } from 'node:path';
import type { Handbook } from '../handbook/model.ts';
import type { Checks } from '../handbook/schemas/checks.ts';
import type { CheckReport } from '../load/check-content.ts';
import { contentReader } from '../load/content-reader.ts';
import { isBelow } from '../load/inside.ts';
import { hasOwnRepository } from '../load/sides.ts';
import { settingsFrom, todayFrom } from './settings.ts';

/*
 * What the pages know of the content. Node runs this module, for the pages too, and so it has the reader that the
 * loaders and the check before a build have: the content is read once, and the model is built once.
 */
const { home, contentRoot, audience } = settingsFrom(process.env);

/** Where the content lies in the company's folder, which is a repository's as a rule; empty where it is that folder. */
export const contentInHome = isBelow(contentRoot, home) ? relative(home, contentRoot).replaceAll('\\', '/') : '';

/** Whether the interviewers' side lies in no repository of the content. Nobody looks there for candidates. */
export const interviewersApart = audience === 'interviewer' && hasOwnRepository(contentRoot);

const reader = contentReader(contentRoot, audience);

/** The model of the handbook. In development it is another one when an entry has changed. */
export const siteHandbook = (): Handbook => reader.model();

/** What the checks say of this handbook on a day. */
export interface Checked extends CheckReport {
  today: string;
}

/** What `npm run check` says today. @throws {Error} for candidates' pages. */
export function getChecks(): Checked {
  const today = todayFrom(process.env);
  return { ...reader.check(today), today };
}

/** What checks.yaml says, which is for interviewers: no page for candidates may ask. @throws {Error} if one does. */
export function checkSettings(): Checks {
  if (audience !== 'interviewer') throw new Error('The settings of the checks are for the interviewer site only.');
  return reader.read().content.checks;
}
