const formats = new Map<string, Intl.DateTimeFormat>();

/** A day such as 2026-11-01 in the words of a language. */
export function dateInWords(date: string, lang: string): string {
  // Making a formatter takes longer than drawing a page.
  let format = formats.get(lang);
  if (!format) formats.set(lang, (format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' })));
  return format.format(new Date(`${date}T00:00:00Z`));
}
