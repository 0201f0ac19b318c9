import type { Language, Words } from './definition.ts';
import * as de from './de/index.ts';
import * as en from './en/index.ts';
import type { OwnWords } from './own-words.ts';
import { ownOf, wholeOf } from './whole.ts';

/** Every language there are words in, by its tag: the name of its folder here. No other module imports one. */
const LANGUAGES: Readonly<Record<string, Language>> = { de, en };

/** The tags of the languages there are words in. */
export const LANGUAGE_TAGS = Object.keys(LANGUAGES);

/** What is said where nobody has said in which language, because company.yaml is missing or broken; and what tools say. */
const DEFAULT = 'en';

/** The language that the words of a locale are in: `en` for `en-GB`. Undefined if there are no words for it. */
export const languageOf = (locale: string): string | undefined =>
  [locale, locale.split('-')[0]!].find((tag) => Object.hasOwn(LANGUAGES, tag));

/** The locale in which tools speak on the pages of another: the same, where its language has words for that, or English. */
export const toolLocaleOf = (locale: string): string =>
  LANGUAGES[languageOf(locale) ?? DEFAULT]!.tools ? locale : DEFAULT;

/** Our words that a company may replace by a file of the name of a locale: what tools say is in it where the language has that. */
export function wordsToReplace(locale: string): object {
  const { language, tools } = LANGUAGES[languageOf(locale) ?? DEFAULT]!;
  return { ...language(locale), ...tools?.(locale) };
}

/**
 * The words for a locale, such as company.yaml names as `lang`. Without one, or with one that has no words, which is
 * an issue of that file, they are English.
 * @param own A company's own words for a locale, in the place of ours.
 */
export function wordsFor(locale: string | undefined, own: (locale: string) => OwnWords = () => ({})): Words {
  const tag = locale === undefined ? undefined : languageOf(locale);
  const known = tag === undefined ? DEFAULT : locale!;
  const toolLocale = toolLocaleOf(known);
  const { tools = en.tools } = LANGUAGES[languageOf(toolLocale)!]!;
  return wholeOf(known, LANGUAGES[tag ?? DEFAULT]!.language, toolLocale, tools, ownOf(own(known), own(toolLocale)));
}
