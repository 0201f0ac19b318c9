/** The rows of a table as RFC 4180 writes them. @throws {Error} where it is none. */
export function readCsv(text: string): string[][] {
  if (!text.endsWith('\r\n')) throw new Error('The last line does not end.');
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`There is no cell at ${String(at)}: ${JSON.stringify(text.slice(at, at + 40))}`);
    const [, quoted, plain = '', end] = found;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** The rows of a table by the names of their columns. @throws {Error} where a row is longer or shorter than the first. */
export function recordsOf(text: string): Record<string, string>[] {
  const [head = [], ...rows] = readCsv(text);
  return rows.map((row) => {
    if (row.length !== head.length) throw new Error(`A row has ${String(row.length)} cells: ${row.join(' | ')}`);
    return Object.fromEntries(head.map((name, column) => [name, row[column]!]));
  });
}
