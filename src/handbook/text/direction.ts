/** Which way a language is written, by its tag, such as `ar` or `de-AT`; left to right where nobody knows. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(lang);
  return locale.getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
}
