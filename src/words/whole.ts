import type { Language, ToolWords, Words } from './definition.ts';
import { withOwnWords, type OwnWords } from './own-words.ts';

/** A company's own words for the pages of a site, and for what tools say on them. */
export interface OwnOfSite {
  pages: OwnWords;
  tools: OwnWords;
}

/** Whether a word is one that tools say, by its path. */
const isOfTools = (path: string) => path.startsWith('rules.') || path.startsWith('findings.');

/** A company's own words for two locales: of pages, and of what tools say. */
export const ownOf = (own: OwnWords, ofTools: OwnWords): OwnOfSite => ({
  pages: Object.fromEntries(Object.entries(own).filter(([path]) => !isOfTools(path))),
  tools: Object.fromEntries(Object.entries(ofTools).filter(([path]) => isOfTools(path))),
});

/** The words of pages in one locale, and what tools say on them, in the same or another. */
export const wholeOf = (
  locale: string,
  language: Language['language'],
  toolLocale: string,
  tools: (locale: string) => ToolWords,
  own: OwnOfSite,
): Words => ({
  ...withOwnWords(language(locale), own.pages, locale),
  ...withOwnWords(tools(toolLocale), own.tools, toolLocale),
  toolsLang: toolLocale === locale ? undefined : toolLocale,
});
