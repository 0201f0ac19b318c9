import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODE } from '../../src/site/settings.ts';
import { PAGES, withPart } from './pages.ts';

/** Writes the generated parts of docs/: `npm run docs`. A test holds them to what they are made from. */
for (const [page, parts] of Object.entries(PAGES)) {
  const file = join(CODE, 'docs', page);
  let text = readFileSync(file, 'utf8');
  for (const [name, make] of Object.entries(parts)) text = withPart(text, name, await make());
  writeFileSync(file, text);
}
