import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, dump, load } from 'js-yaml';
import { SCHEMA_VERSION } from '../../src/handbook/migrations/index.ts';
import { writeFile } from './content-root.ts';
import { filesOfDoc } from './doc-files.ts';
import { FIXTURE } from './site-fixture.ts';

const picture = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="10" fill="${colour}"/></svg>\n`;

/** The pictures that the looks of docs/words-and-brand.md name. */
export const PICTURES = {
  'logo.svg': picture('#8a3ffc'),
  'logo-dark.svg': picture('#d4bbff'),
  'tab.svg': picture('#8a3ffc'),
};

/** A company's folder with the handbook of the fixture, and with everything that docs/words-and-brand.md shows. */
export function ownHome(home: string): { content: string; files: Map<string, string> } {
  const content = join(home, 'content');
  cpSync(FIXTURE, content, { recursive: true });
  writeFile(home, 'handbook.config.yaml', `content: content\nschema: ${String(SCHEMA_VERSION)}\n`);
  for (const [name, text] of Object.entries(PICTURES)) writeFile(content, name, text);
  const files = filesOfDoc('words-and-brand.md');
  for (const [file, text] of files) if (file !== 'company.yaml') writeFile(home, file, text);
  const path = join(content, 'company.yaml');
  const read = (text: string) => load(text, { schema: CORE_SCHEMA }) as Record<string, object>;
  const [company, own] = [read(readFileSync(path, 'utf8')), read(files.get('company.yaml')!)];
  writeFileSync(path, dump({ ...company, ...own, links: { ...company['links'], ...own['links'] } }, { lineWidth: -1 }));
  return { content, files };
}
