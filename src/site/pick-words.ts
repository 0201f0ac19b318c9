import { join } from 'node:path';
import { loadCompany } from '../load/load-content.ts';
import { languageOf } from '../words/languages.ts';
import { CODE, type Settings } from './settings.ts';

const WORDS = 'virtual:handbook/words';
const FINDING_WORDS = 'virtual:handbook/finding-words';

/** A module with the words of a locale: those of pages, or for a script those of the review alone. */
function moduleOf(name: string, locale: string): string {
  const path = (...names: string[]) => JSON.stringify(join(CODE, 'src/words', ...names));
  const index = path(languageOf(locale) ?? 'en', 'index.ts');
  return name === WORDS
    ? `import { language } from ${index};
export const words = language(${JSON.stringify(locale)});`
    : `import { findings } from ${index};
import { formatOf } from ${path('format.ts')};
export const words = findings(formatOf(${JSON.stringify(locale)}));`;
}

/** Picks the words of a site: pages and scripts import them by name, and get the one language that is used. */
export function pickWords({ contentRoot }: Settings) {
  const names = [WORDS, FINDING_WORDS];
  return {
    name: 'handbook-words',
    resolveId: (id: string) => (names.includes(id) ? `\0${id}` : null),
    load(id: string) {
      const name = names.find((known) => id === `\0${known}`);
      return name === undefined ? null : moduleOf(name, loadCompany(contentRoot).company?.lang ?? 'en');
    },
  };
}
