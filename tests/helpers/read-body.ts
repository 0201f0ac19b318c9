import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Side } from '../../src/handbook/entities/schemas.ts';
import { htmlOf } from '../../src/load/body/coloured.ts';
import { wordsFor } from '../../src/words/languages.ts';
import { readBody, type ReadBody } from '../../src/load/body.ts';

/** Where the body of an entry of the tests stands: a guide with a picture on each side. */
export interface BodyFolder {
  read: (text: string, side?: Side, base?: string) => ReadBody;
  /** What is refused, one finding to a line: `line:column message | fix`. */
  refused: (text: string, side?: Side) => string[];
  /** The HTML of the page's text. It must not be refused. */
  html: (text: string, side?: Side, base?: string) => Promise<string>;
}

/** Makes an empty folder one for bodies, with a picture on each side: `./board.png`, `../interview-types/room.png`, `./secret.png`. */
export function bodyFolder(folder: string): BodyFolder {
  const root = realpathSync(folder);
  for (const picture of [
    'candidate/guides/board.png',
    'candidate/interview-types/room.png',
    'interviewer/guides/secret.png',
  ]) {
    mkdirSync(dirname(join(root, picture)), { recursive: true });
    writeFileSync(join(root, picture), 'a picture');
  }
  const read: BodyFolder['read'] = (text, side = 'candidate', base = '/') =>
    readBody(text, {
      side,
      file: join(root, side, 'guides/trial.mdx'),
      sideRoot: join(root, side),
      line: 1,
      base,
      words: wordsFor('en'),
    });
  const refused: BodyFolder['refused'] = (text, side) =>
    read(text, side).problems.map(
      ({ line, column, message, fix }) => `${String(line)}:${String(column)} ${message} | ${fix}`,
    );
  return {
    read,
    refused,
    html: async (text, side, base) => {
      const { written, problems } = read(text, side, base);
      if (!written) throw new Error(`Refused: ${problems.map(({ message }) => message).join(' ')}`);
      return htmlOf(written.blocks, 'trial.mdx');
    },
  };
}
