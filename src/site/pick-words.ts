import { join } from 'node:path';
import { loadCompany } from '../load/load-content.ts';
import { languageOf, toolLocaleOf } from '../words/languages.ts';
import { MODULE, SOURCE, type Settings } from './settings.ts';

const path = (...names: string[]) => JSON.stringify(join(SOURCE, 'words', ...names));

/** A locale and the module of its language, both as code. */
interface Spoken {
  locale: string;
  index: string;
}

const spoken = (locale: string): Spoken => ({
  locale: JSON.stringify(locale),
  index: path(languageOf(locale) ?? 'en', `index${MODULE}`),
});

/** Modules with words, each as it is made for what pages speak and what tools on them speak. */
const MODULES: Readonly<Record<string, (pages: Spoken, tools: Spoken) => string>> = {
  // All of them: for pages.
  'virtual:handbook/words': (pages, tools) => `import { language } from ${pages.index};
import { tools } from ${tools.index};
import { wholeOf } from ${path(`whole${MODULE}`)};
export const words = wholeOf(${pages.locale}, language, ${tools.locale}, tools);`,
  // Those of the review: for What if.
  'virtual:handbook/finding-words': (_pages, { index, locale }) => `import { findings } from ${index};
import { formatOf } from ${path(`format${MODULE}`)};
export const words = findings(formatOf(${locale}));`,
  // What is no evidence in a note: for whoever takes one.
  'virtual:handbook/note-rules': ({ index }) => `export { noteRules } from ${index};`,
};

/** Picks the words of a site: pages and scripts import them by name, and get the one language that is used. */
export function pickWords({ contentRoot, audience }: Settings) {
  return {
    name: 'handbook-words',
    resolveId: (id: string) => (Object.hasOwn(MODULES, id) ? `\0${id}` : null),
    load(id: string) {
      const name = Object.keys(MODULES).find((known) => id === `\0${known}`);
      if (name === undefined) return null;
      const locale = loadCompany(contentRoot, audience).company?.lang ?? 'en';
      return MODULES[name]!(spoken(locale), spoken(toolLocaleOf(locale)));
    },
  };
}
