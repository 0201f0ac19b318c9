import type { Audience } from './handbook/entities/schemas.ts';
import type { LocatedIssue } from './handbook/issues.ts';
import type { Handbook } from './handbook/model.ts';
import { loadHandbook } from './load/load-content.ts';

/* What a company's own scripts import from the package; its commands are in bin/. */

export type { Audience, Handbook, LocatedIssue };

/** A handbook as its readers have it, and what of its content cannot be right. */
export interface ReadHandbook {
  /** Undefined where company.yaml cannot be read. Entries that cannot be read are not in it. */
  handbook: Handbook | undefined;
  issues: LocatedIssue[];
}

/**
 * Reads a handbook. For candidates nothing of the interviewer side is opened.
 * @param contentRoot the folder of company.yaml.
 * @throws {Error} if the folder cannot be read.
 */
export function readHandbook(contentRoot: string, audience: Audience): ReadHandbook {
  const { handbook, issues } = loadHandbook(contentRoot, audience);
  return { handbook, issues };
}
