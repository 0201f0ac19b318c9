import { readFileSync } from 'node:fs';
import type { Issue } from '../handbook/issues.ts';
import type { Side } from '../handbook/entities/schemas.ts';
import { followInside } from './inside.ts';
import { issueOf } from './issue-of.ts';
import { isSvgInside, svgProblems } from './svg.ts';

/** A picture that lies on a side. */
export interface PictureFile {
  /** Relative to the content root. */
  file: string;
  /** Absolute path, symlinks resolved. */
  path: string;
}

/** Where the picture of an entry lies; or what is wrong with its path, links on the way followed. */
export function findPicture(
  url: string,
  path: string,
  { side, sideRoot }: { side: Side; sideRoot: string },
): { real: string } | { message: string; fix: string } {
  const way = followInside(path, sideRoot);
  if (way === 'missing')
    return { message: `The picture "${url}" does not exist.`, fix: 'Add the file, or correct its name.' };
  if (way !== 'outside') return way;
  return {
    message: `The picture "${url}" lies outside of the ${side} side.`,
    fix: `Copy it below ${side}/, if its readers may see it.`,
  };
}

/** What makes a picture more than a picture. It is said of its file, whether or not an entry shows it. */
export function pictureIssues({ file, path }: PictureFile): Issue[] {
  const whole = (message: string, fix: string) => [issueOf(file, { line: 1, column: 1, message, fix })];
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    return whole(`The picture cannot be read (${reason}).`, 'Check that you may read it.');
  }
  if (/\.svg$/i.test(file)) return svgProblems(bytes).map((problem) => issueOf(file, problem));
  return isSvgInside(bytes)
    ? whole('The picture is an SVG, and its name says otherwise.', 'Give its name the ending .svg.')
    : [];
}
