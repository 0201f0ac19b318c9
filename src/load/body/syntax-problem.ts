import type { ReadProblem } from '../read-text.ts';
import { htmlProblem } from './html-tags.ts';

export const tooDeepAt = (line: number): ReadProblem => ({
  line,
  column: 1,
  message: 'The text is nested too deeply to be read.',
  fix: 'Take some of the quotes, lists or brackets inside one another apart.',
});

export const tooWideAt = (line: number): ReadProblem => ({
  line,
  column: 1,
  message: 'The table has a hundred columns or more, which no page can show.',
  fix: 'Divide it, or make rows of its columns. Code with many | stands between lines of ```.',
});

const COMMENT = {
  message: 'The text has an HTML comment, and comments reach the reader’s page.',
  fix: 'Remove it. Notes to editors belong into the commit or the frontmatter, after a #.',
};

/** What is wrong where the parser gives up, in an editor's words. */
export function syntaxProblem(error: unknown, text: string): ReadProblem {
  if (error instanceof RangeError) return tooDeepAt(1);
  const { message } = error as Error;
  const said = message.replace(/ \(mdx[^)]*\)$/, '');
  const [, lineSaid, columnSaid] = /^(\d+):(\d+): /.exec(said) ?? [];
  const place = { line: Number(lineSaid ?? 1), column: Number(columnSaid ?? 1) };
  if (said.includes('create a comment in MDX')) return { ...place, ...COMMENT };

  // An HTML tag that is never closed: `<br>`, `<img src="…">`.
  const [, tag] = /Expected a closing tag for `<([a-z][a-z\d-]*)/.exec(said) ?? [];
  if (tag !== undefined) return { ...place, ...htmlProblem(tag) };

  const line = text.split('\n')[place.line - 1] ?? '';
  const [written, id] = /\{\s*([#.][^{}]*?)\s*\}\s*$/.exec(line) ?? [];
  if (written !== undefined && /^[ >]*#{1,6} /.test(line)) {
    return {
      line: place.line,
      column: line.lastIndexOf(written) + 1,
      message: `The heading has {${id!}} after it, and headings take no attributes: a heading gets its id from its words.`,
      fix: 'Remove the braces and what is in them; links to the heading use its words in lower case with hyphens.',
    };
  }
  if (said.includes('with oxc')) {
    return {
      line: place.line,
      column: Math.max(1, line.lastIndexOf('{', place.column - 1) + 1),
      message: 'The text has an expression in braces, and the body of an entry is text only.',
      fix: 'Write the text out; for a brace itself write \\{.',
    };
  }
  return {
    ...place,
    message: `The text cannot be read as MDX here: ${said.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}.`,
    fix: 'Close what was opened; for the character itself write \\< or \\{.',
  };
}
