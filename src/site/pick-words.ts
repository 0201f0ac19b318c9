import { join } from 'node:path';
import { loadCompany } from '../load/load-content.ts';
import { languageOf } from '../words/languages.ts';
import { MODULE, SOURCE, type Settings } from './settings.ts';

const path = (...names: string[]) => JSON.stringify(join(SOURCE, 'words', ...names));

/** Modules with words, each as it is made for a locale of a language, whose module is given. */
const MODULES: Readonly<Record<string, (index: string, locale: string) => string>> = {
  // All of them: for pages.
  'virtual:handbook/words': (index, locale) => `import { language } from ${index};
export const words = language(${locale});`,
  // Those of the review: for What if.
  'virtual:handbook/finding-words': (index, locale) => `import { findings } from ${index};
import { formatOf } from ${path(`format${MODULE}`)};
export const words = findings(formatOf(${locale}));`,
  // What is no evidence in a note: for whoever takes one.
  'virtual:handbook/note-rules': (index) => `export { noteRules } from ${index};`,
};

/** Picks the words of a site: pages and scripts import them by name, and get the one language that is used. */
export function pickWords({ contentRoot }: Settings) {
  return {
    name: 'handbook-words',
    resolveId: (id: string) => (Object.hasOwn(MODULES, id) ? `\0${id}` : null),
    load(id: string) {
      const name = Object.keys(MODULES).find((known) => id === `\0${known}`);
      if (name === undefined) return null;
      const locale = loadCompany(contentRoot).company?.lang ?? 'en';
      return MODULES[name]!(path(languageOf(locale) ?? 'en', `index${MODULE}`), JSON.stringify(locale));
    },
  };
}
