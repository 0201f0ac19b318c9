import { plain } from './plain.ts';

/** Lines that stand deeper by one step. */
const deeper = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

/** A name of a field as words: `breakAfter` is "break after". */
export const named = (key: string) => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Text with lines of its own, such as code, keeps them, each behind a bar: none can begin something else. */
const barred = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `| ${line}`.trimEnd());

/** An item of a list: what it is made of stands side by side below its mark. */
function linesOfItem(value: unknown): string[] {
  const [first = '', ...rest] = asLines(value);
  return [`- ${first.replace(/^- /, '')}`, ...deeper(rest.map((line) => line.replace(/^- /, '')))];
}

/** Data as lines of plain Markdown: what has several parts is a list, and ids and what is empty are left out. */
export function asLines(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linesOfItem);
  if (typeof value !== 'object' || value === null) return [plain(String(value))];
  return Object.entries(value).flatMap(([key, own]): string[] => {
    if (key === 'id' || own === undefined || (Array.isArray(own) && own.length === 0)) return [];
    if (typeof own === 'string' && own.trim().includes('\n')) return [`- ${named(key)}:`, ...deeper(barred(own))];
    const lines = asLines(own);
    if (lines.length === 0) return [];
    return typeof own === 'object' ? [`- ${named(key)}:`, ...deeper(lines)] : [`- ${named(key)}: ${lines[0]!}`];
  });
}
