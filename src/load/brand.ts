import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../handbook/issues.ts';
import type { Company } from '../handbook/schemas/company.ts';
import { followInside } from './inside.ts';
import { issueOf } from './issue-of.ts';
import { pictureIssues } from './pictures.ts';
import { closedBelow } from './sides.ts';

/** A picture or a font of the company that its sites carry. */
export interface BrandFile {
  /** The name of its file on a site. */
  name: string;
  /** Absolute path, symlinks resolved. */
  path: string;
}

/** Fields that name a file beside company.yaml, and what it is called on both sites. */
const FILES = { logo: 'logo.svg', logoDark: 'logo-dark.svg', favicon: 'favicon.svg', font: 'font.woff2' } as const;

/** Whether a company has a font in a file of its own. */
export const hasOwnFont = ({ font }: Company): boolean => font?.endsWith('.woff2') ?? false;

/** What makes a file no font that browsers load. */
function fontIssues(file: string, path: string): Issue[] {
  const stat = statSync(path);
  if (stat.isFile() && readFileSync(path).subarray(0, 4).toString('latin1') === 'wOF2') return [];
  return [
    issueOf(file, {
      line: 1,
      column: 1,
      message: 'This is no font in the format WOFF2, whatever its name says.',
      fix: 'Convert the font to WOFF2, or set font to system.',
    }),
  ];
}

/**
 * The files beside company.yaml that it names for its looks, each under the name of its field on both sites; and what is wrong
 * with them. They are candidates' too, so none comes from the interviewer side.
 */
export function brandOf(root: string, company: Company): { files: BrandFile[]; issues: Issue[] } {
  const files: BrandFile[] = [];
  const issues: Issue[] = [];
  const folder = realpathSync(root);
  for (const [field, name] of Object.entries(FILES) as [keyof typeof FILES, string][]) {
    const file = company[field];
    if (file === undefined || (field === 'font' && !hasOwnFont(company))) continue;
    const what = field === 'font' ? 'font' : 'picture';
    const way = followInside(join(folder, file), folder, closedBelow(root, folder));
    if (typeof way === 'object') {
      issues.push(...(field === 'font' ? fontIssues(file, way.real) : pictureIssues({ file, path: way.real })));
      files.push({ name, path: way.real });
      continue;
    }
    const path = [field];
    issues.push(
      way === 'missing'
        ? issueOf('company.yaml', {
            path,
            message: `The ${what} "${file}" does not exist beside company.yaml.`,
            fix: 'Add the file, correct its name, or leave the field out.',
          })
        : issueOf('company.yaml', {
            path,
            message: `The ${what} "${file}" is a link that leads out of what candidates may see.`,
            fix: 'Copy the file beside company.yaml.',
          }),
    );
  }
  if (company.logoDark !== undefined && company.logo === undefined)
    issues.push(
      issueOf('company.yaml', {
        path: ['logoDark'],
        message: '"logoDark" is the logo for dark pages, and there is no logo for light ones.',
        fix: 'Name one as logo, or leave both out.',
      }),
    );
  return { files, issues };
}
