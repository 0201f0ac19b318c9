/** What a cell may hold; left empty where it is undefined. */
export type Cell = string | number | boolean | undefined;

const quote = (value: Cell) => {
  const written = value === undefined ? '' : String(value);
  // Spreadsheets carry out what begins so as a formula; after an apostrophe it is text.
  const text = /^[=+\-@\t\r]/.test(written) ? `'${written}` : written;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Lines of cells as a table for spreadsheets. Lines end as RFC 4180 says. */
export const csvOf = (lines: readonly (readonly Cell[])[]): string =>
  lines.map((line) => `${line.map(quote).join(',')}\r\n`).join('');
