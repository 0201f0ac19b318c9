import { checksOfRules } from './checks.ts';
import { commandPages } from './commands.ts';
import { fieldsOfFiles, fieldsOfKinds } from './fields.ts';
import {
  cardExcerpt,
  coverageExcerpt,
  modelKeys,
  printed,
  roleExcerpt,
  searchExcerpt,
  sessionExcerpt,
} from './model.ts';

import { keptInBrowsers, runtimePackages, sentHeaders } from './security.ts';

/** The pages of docs/ that have generated parts: what each part is made by, by its name in the marks around it. */
export const PAGES: Readonly<Record<string, Readonly<Record<string, () => string | Promise<string>>>>> = {
  'fields.md': { kinds: fieldsOfKinds, files: fieldsOfFiles },
  'checks.md': { checks: checksOfRules },
  'commands.md': { commands: commandPages },
  'model.md': {
    keys: modelKeys,
    role: roleExcerpt,
    card: cardExcerpt,
    session: sessionExcerpt,
    search: searchExcerpt,
    coverage: coverageExcerpt,
    hours: printed('hours'),
    once: printed('once'),
    due: printed('due', '2027-02-01'),
  },
  'security.md': { browser: keptInBrowsers, headers: sentHeaders, packages: runtimePackages },
};

const mark = (name: string) => `<!-- ${name} by npm run docs -->`;
const END = '<!-- end -->';

/** Where a part stands in the text of a page. @throws {Error} where the page has no such part. */
function placeOf(text: string, name: string): { start: number; end: number } {
  const start = text.indexOf(mark(name)) + mark(name).length;
  const end = text.indexOf(END, start);
  if (start < mark(name).length || end === -1)
    throw new Error(`The page has no part between "${mark(name)}" and "${END}".`);
  return { start, end };
}

/** What stands in the part of a page. */
export const partOf = (text: string, name: string): string => {
  const { start, end } = placeOf(text, name);
  return text.slice(start, end).trim();
};

/** A page with another part in the place of the one that it has. */
export const withPart = (text: string, name: string, part: string): string => {
  const { start, end } = placeOf(text, name);
  return `${text.slice(0, start)}\n\n${part.trim()}\n\n${text.slice(end)}`;
};
