import type { Language, ToolWords, Words } from './definition.ts';

/** The words of pages in one locale, and what tools say on them, in the same or another. */
export const wholeOf = (
  locale: string,
  language: Language['language'],
  toolLocale: string,
  tools: (locale: string) => ToolWords,
): Words => ({
  ...language(locale),
  ...tools(toolLocale),
  toolsLang: toolLocale === locale ? undefined : toolLocale,
});
