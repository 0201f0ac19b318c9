import { join } from 'node:path';
import { interfaceLangOf } from '../handbook/interface-lang.ts';
import { loadCompany } from '../load/load-content.ts';
import { ownWordFiles, ownWordsFor } from '../load/own-words.ts';
import { languageOf, toolLocaleOf } from '../words/languages.ts';
import { ownOf, type OwnOfSite } from '../words/whole.ts';
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

/** The words of the review by themselves: a script has the company's own only where there are any. */
function findingWords({ index, locale }: Spoken, { tools }: OwnOfSite): string {
  const own = Object.entries(tools).filter(([name]) => name.startsWith('findings.'));
  const given = `import { findings } from ${index};
import { formatOf } from ${path(`format${MODULE}`)};
`;
  if (own.length === 0) return `${given}export const words = findings(formatOf(${locale}));`;
  return `${given}import { withOwnWords } from ${path(`own-words${MODULE}`)};
const own = ${JSON.stringify(Object.fromEntries(own))};
export const { findings: words } = withOwnWords({ findings: findings(formatOf(${locale})) }, own, ${locale});`;
}

/** Modules with words, each as it is made for what pages speak and what tools on them speak. */
const MODULES: Readonly<Record<string, (pages: Spoken, tools: Spoken, own: OwnOfSite) => string>> = {
  // All of them: for pages.
  'virtual:handbook/words': (pages, tools, own) => `import { language } from ${pages.index};
import { tools } from ${tools.index};
import { wholeOf } from ${path(`whole${MODULE}`)};
export const words = wholeOf(${pages.locale}, language, ${tools.locale}, tools, ${JSON.stringify(own)});`,
  // Those of the review: for What if.
  'virtual:handbook/finding-words': (_pages, tools, own) => findingWords(tools, own),
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
      const { company } = loadCompany(contentRoot, audience);
      const locale = company ? interfaceLangOf(company) : 'en';
      const files = ownWordFiles(contentRoot);
      const toolLocale = toolLocaleOf(locale);
      const own = ownOf(ownWordsFor(files, locale), ownWordsFor(files, toolLocale));
      return MODULES[name]!(spoken(locale), spoken(toolLocale), own);
    },
  };
}
