/** Whether a text is a tag of a language by the rules of BCP 47, such as `ar` or `de-AT`. */
export function isLanguageTag(lang: string): boolean {
  try {
    new Intl.Locale(lang);
    return true;
  } catch {
    return false;
  }
}

/**
 * Which way a language is written, by its tag, such as `ar` or `de-AT`; left to right where nobody knows.
 * @throws {RangeError} if it is no tag of a language.
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(lang);
  return locale.getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
}
