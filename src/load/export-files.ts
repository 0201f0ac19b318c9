import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { Side } from '../handbook/entities/schemas.ts';
import type { TextOf } from '../handbook/export/entry-page.ts';
import { exportSide } from '../handbook/export/export-side.ts';
import { companyFile, entryFile, wayTo } from '../handbook/export/places.ts';
import type { Handbook } from '../handbook/model.ts';
import type { Words } from '../words/definition.ts';
import { plainMarkdown } from './body/plain-markdown.ts';
import { contentPath } from './sides.ts';

/** Where a picture of a side goes, by the path that it has in the content: interviewer/guides/map.svg. */
const pictureFile = (path: string): string => path.replace('/', '/pictures/');

/**
 * One side of a sound handbook as files that are read without it, by their paths: texts, tables, and the pictures that
 * the texts show.
 */
export function exportFiles(
  contentRoot: string,
  handbook: Handbook,
  words: Words,
  side: Side,
): Map<string, string | Buffer> {
  const pictures = new Map<string, Buffer>();
  const copy = (path: string, to: string) => pictures.set(to, readFileSync(contentPath(contentRoot, path)));
  const textOf: TextOf = (entry, of, address) => {
    const source = entry.sources[of];
    const picture = (url: string) => {
      const path = posix.join(posix.dirname(source!.file), decodeURIComponent(url));
      const to = pictureFile(path);
      copy(path, to);
      return encodeURI(wayTo(entryFile(of, entry.kind, entry.id), to));
    };
    return source?.body ? plainMarkdown(source.body.text, { address, picture, words }) : '';
  };
  const texts = exportSide(handbook, words, side, textOf);
  const { logo, favicon } = handbook.company;
  for (const name of side === 'candidate' ? [logo, favicon] : [])
    if (name !== undefined) copy(name, posix.join(posix.dirname(companyFile(side)), name));
  return new Map<string, string | Buffer>([...texts, ...pictures]);
}
