import { CORE_SCHEMA, load } from 'js-yaml';
import { CST, LineCounter, Parser } from 'yaml';
import type { ReadProblem } from './read-text.ts';

/**
 * Whether a text may have one of the slips: the parser that finds them is slow. What stands before a comment is looked
 * for only in a text that has one, since that takes a second for 2,000 entries. Of names that a comma splits the first
 * begins with a capital: a list of ids, as a quarter of all entries have, has none.
 */
const mayHaveSlips = (text: string): boolean =>
  (/[ \t]#/.test(text) && /[^\s#].*[ \t]#/.test(text)) || /\[(?:\s|#.*\n)*[\p{Lu}&!][^\]]*,\s*\p{Ll}/u.test(text);

/** Whether a value without quotes is text, and not a number or a word such as true. */
function isText(written: string): boolean {
  try {
    return typeof load(written, { schema: CORE_SCHEMA }) === 'string';
  } catch {
    return true;
  }
}

const isPlain = (token: CST.Token | null | undefined): token is CST.FlowScalar => token?.type === 'scalar';

/** The comment that follows a value on its line. */
function commentBehind(token: CST.FlowScalar): CST.SourceToken | undefined {
  for (const part of token.end ?? []) {
    if (part.type === 'newline') return undefined;
    if (part.type === 'comment') return part;
  }
  return undefined;
}

/**
 * What YAML reads without a word and the editor did not mean: ` #` in a text, behind which all is a comment, and a
 * comma in a name between brackets, which makes two names of one. The fields must be readable.
 */
export function yamlSlips(text: string, firstLine: number): ReadProblem[] {
  if (!mayHaveSlips(text)) return [];
  const lines = new LineCounter();
  const problems: ReadProblem[] = [];
  const report = (offset: number, message: string, fix: string) => {
    const { line, col } = lines.linePos(offset);
    problems.push({ line: line + firstLine - 1, column: col, message, fix });
  };

  const cut = (token: CST.FlowScalar) => {
    const comment = commentBehind(token);
    if (!comment || !isText(token.source)) return;
    const value = token.source.replaceAll(/\s+/g, ' ');
    report(
      comment.offset,
      `"${comment.source.trim()}" is a YAML comment, so the value ends before it: "${value.length > 60 ? `…${value.slice(-60)}` : value}".`,
      'Put the whole value in quotes, or a note to editors on a line of its own.',
    );
  };
  const split = (collection: CST.FlowCollection) => {
    if (collection.start.source !== '[') return;
    const names = collection.items.map(({ value, sep }) => (sep === undefined && isPlain(value) ? value : undefined));
    if (!names[0] || !/^\p{Lu}/u.test(names[0].source)) return;
    for (const [index, name] of names.entries()) {
      const before = names[index - 1];
      if (!name || !before || !/^\p{Ll}/u.test(name.source)) continue;
      report(
        name.offset,
        `A comma between brackets separates: "${before.source}" and "${name.source}" are two values here.`,
        `If they are one, write ["${before.source}, ${name.source}"]. If they are two, put "${name.source}" in quotes.`,
      );
    }
  };
  const visit = (token: CST.Token | null | undefined): void => {
    if (!token) return;
    if (isPlain(token)) cut(token);
    if (token.type === 'document') visit(token.value);
    if (token.type === 'flow-collection') split(token);
    if (token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection') {
      for (const item of token.items) visit(item.value);
    }
  };
  for (const token of new Parser(lines.addNewLine).parse(text)) visit(token);
  return problems;
}
