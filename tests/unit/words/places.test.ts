import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CODE } from '../../../src/site/settings.ts';
import { wordPlaces } from '../../helpers/word-places.ts';

it('the places of words with values are those that their definition names', { timeout: 240_000 }, async () => {
  const key = (path: string) => (/^\w+$/.test(path) ? path : `'${path}'`);
  const lines = wordPlaces().map(([path, places]) => `  ${key(path)}: ${places === null ? 'null' : `'${places}'`},\n`);
  expect(lines.length).toBeGreaterThan(100);
  await expect(`/**
 * The places of every word with values, in the order of what it is handed: what of it stands between braces are fields of
 * one value. A place with a question mark may be without a value. Null is a word that no text can stand for.
 * \`npm exec -- vitest run --project=unit tests/unit/words/places.test.ts --update\` writes it from src/words/definition.
 */
export const WORD_PLACES: Readonly<Record<string, string | null>> = {
${lines.join('')}};
`).toMatchFileSnapshot(join(CODE, 'src/words/word-places.ts'));
});
