/** Texts as a list in the language of the page. */
export const listed = (texts: readonly string[]): string =>
  new Intl.ListFormat(document.documentElement.lang).format(texts);
