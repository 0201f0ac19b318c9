import { CORE_SCHEMA, load, YAMLException, type Mark, type State } from 'js-yaml';
import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Node } from 'yaml';
import type { ReadProblem } from './read-text.ts';

/**
 * YAML is read with js-yaml, which is eight times faster than `yaml`; positions come from `yaml`, which
 * is asked only for files that have an issue.
 */
export function parseYaml(text: string, firstLine: number): { data: unknown } | { problem: ReadProblem } {
  const alias = findAlias(text);
  if (alias) {
    return {
      problem: {
        line: alias.line + firstLine - 1,
        column: alias.column,
        message: `"${alias.text}" is a YAML anchor or alias, and an entry has none: each value stands where it is read.`,
        fix: 'Write the value out, or put text that begins with & or * in quotes.',
      },
    };
  }
  try {
    return { data: load(text, { schema: CORE_SCHEMA }) };
  } catch (error) {
    return { problem: yamlProblem(error, text, firstLine) };
  }
}

/** Ends the reading at the first anchor: what it holds may expand without end. */
class AnchorMet extends Error {}

/** Whether a text has an anchor or an alias. Most that look like one are emphasis in a text, or code. */
function hasAlias(text: string): boolean {
  if (!/(?:^|[\s[{,:])[&*][^\s,[\]{}]/m.test(text)) return false;
  try {
    load(text, {
      schema: CORE_SCHEMA,
      listener: (_event, state) => {
        if ((state as State & { anchor: string | null }).anchor !== null) throw new AnchorMet();
      },
    });
    return false;
  } catch (error) {
    // An alias without an anchor counts too; all else is for the one who reads the fields.
    return (
      error instanceof AnchorMet || (error instanceof YAMLException && error.reason.includes('unidentified alias'))
    );
  }
}

/** The first anchor or alias, with its place: that takes the slower parser. */
function findAlias(text: string): { line: number; column: number; text: string } | undefined {
  if (!hasAlias(text)) return undefined;
  const lines = new LineCounter();
  let found: { line: number; column: number; text: string } | undefined;
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  visit(document, (_key, node) => {
    const name = isAlias(node) ? `*${node.source}` : anchorOf(node);
    if (name === undefined) return undefined;
    const offset = (node as Node).range?.[0] ?? 0;
    const place = lines.linePos(isAlias(node) ? offset : Math.max(0, text.lastIndexOf(name, offset)));
    found = { line: place.line, column: place.col, text: name };
    return visit.BREAK;
  });
  return found;
}

function anchorOf(node: unknown): string | undefined {
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return undefined;
  return node.anchor === undefined ? undefined : `&${node.anchor}`;
}

function yamlProblem(error: unknown, text: string, firstLine: number): ReadProblem {
  const mark = error instanceof YAMLException ? (error.mark as Mark | undefined) : undefined;
  if (!(error instanceof YAMLException) || !mark) {
    return {
      line: firstLine,
      column: 1,
      message:
        error instanceof RangeError
          ? 'The fields are nested too deeply to be read.'
          : `The fields cannot be read as YAML: ${(error as Error).message.split('\n')[0]!}.`,
      fix: 'Compare the fields with those of another entry.',
    };
  }
  const { line, column } = mark;
  const written = text.split('\n')[line] ?? '';
  const indent = /^\s*/.exec(written)![0];
  if (indent.includes('\t')) {
    return {
      line: line + firstLine,
      column: indent.indexOf('\t') + 1,
      message: 'There is a tab at the beginning of this line, and YAML allows only spaces there.',
      fix: 'Replace the tab with two spaces.',
    };
  }
  if (error.reason.includes('duplicated mapping key')) {
    const key = /^[\s\-{,]*([^:]+):/.exec(written.slice(Math.max(0, column - written.length)))?.[1]?.trim();
    return {
      line: line + firstLine,
      column: column + 1,
      message: `${key === undefined ? 'A field' : `The field "${key}"`} stands twice.`,
      fix: 'Keep one of the two and remove the other.',
    };
  }
  return {
    line: line + firstLine,
    column: column + 1,
    message: `The fields cannot be read as YAML here: ${error.reason}.`,
    fix: 'Check the indentation, and put text that contains ": " or " #" in quotes.',
  };
}

/** Looks up fields by their path. Made for one file, on demand: reading with positions is slow. */
export function yamlLocator(text: string, firstLine: number) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent', uniqueKeys: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };

  /** The place of a field, or of the nearest thing around it that is there. */
  return (path: readonly PropertyKey[], on: 'key' | 'value' = 'value'): { line: number; column: number } => {
    let node: unknown = document.contents;
    let best = { line: firstLine, column: 1 };
    for (const [index, key] of path.entries()) {
      const last = index === path.length - 1;
      if (isMap(node)) {
        const pair = node.items.find(
          (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
        );
        if (!pair) return best;
        const keyAt = (pair.key as Node).range?.[0];
        const valueAt = (pair.value as Node | null)?.range?.[0];
        if (keyAt !== undefined) best = at(keyAt);
        if (valueAt !== undefined && !(last && on === 'key')) best = at(valueAt);
        node = pair.value;
      } else if (isSeq(node)) {
        const item = node.items[Number(key)] as Node | undefined;
        if (item?.range) best = at(item.range[0]);
        node = item;
      } else return best;
    }
    return best;
  };
}
