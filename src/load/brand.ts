import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../handbook/issues.ts';
import type { Company } from '../handbook/schemas/company.ts';
import { followInside } from './inside.ts';
import { issueOf } from './issue-of.ts';
import { pictureIssues } from './pictures.ts';
import { closedBelow } from './sides.ts';

/** A picture of the company that its sites carry. */
export interface BrandPicture {
  /** The name of its file on a site. */
  name: string;
  /** Absolute path, symlinks resolved. */
  path: string;
}

/**
 * The pictures beside company.yaml that it names, each under the name of its field on both sites; and what is wrong
 * with them. They are candidates' too, so none comes from the interviewer side.
 */
export function brandOf(root: string, company: Company): { pictures: BrandPicture[]; issues: Issue[] } {
  const pictures: BrandPicture[] = [];
  const issues: Issue[] = [];
  const folder = realpathSync(root);
  for (const field of ['logo', 'favicon'] as const) {
    const file = company[field];
    if (file === undefined) continue;
    const way = followInside(join(folder, file), folder, closedBelow(root, folder));
    if (typeof way === 'object') {
      issues.push(...pictureIssues({ file, path: way.real }));
      pictures.push({ name: `${field}.svg`, path: way.real });
      continue;
    }
    const path = [field];
    issues.push(
      way === 'missing'
        ? issueOf('company.yaml', {
            path,
            message: `The picture "${file}" does not exist beside company.yaml.`,
            fix: 'Add the file, correct its name, or leave the field out.',
          })
        : issueOf('company.yaml', {
            path,
            message: `The picture "${file}" is a link that leads out of what candidates may see.`,
            fix: 'Copy the file beside company.yaml.',
          }),
    );
  }
  return { pictures, issues };
}
