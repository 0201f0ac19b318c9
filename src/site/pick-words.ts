import { join } from 'node:path';
import { loadCompany } from '../load/load-content.ts';
import { languageOf } from '../words/languages.ts';
import { CODE, type Settings } from './settings.ts';

const NAME = 'virtual:handbook/words';

/** Picks the words of a site: pages and scripts import them by this name, and get the one language that is used. */
export function pickWords({ contentRoot }: Settings) {
  return {
    name: 'handbook-words',
    resolveId: (id: string) => (id === NAME ? `\0${NAME}` : null),
    load(id: string) {
      if (id !== `\0${NAME}`) return null;
      const locale = loadCompany(contentRoot).company?.lang ?? 'en';
      const path = join(CODE, 'src/words', languageOf(locale) ?? 'en', 'index.ts');
      return `import { language } from ${JSON.stringify(path)};
export const words = language(${JSON.stringify(locale)});`;
    },
  };
}
