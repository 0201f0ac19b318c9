import { Document, isPair, isScalar, isSeq, visit, type Pair, type YAMLMap } from 'yaml';
import { schemaOf, type Kind, type Side } from '../handbook/entities/schemas.ts';
import { sideOf } from '../handbook/kinds.ts';
import { descriptionOf, knownKeys } from '../handbook/schema-walk.ts';
import { commonFields } from '../handbook/schemas/shared.ts';
import type { Known } from '../handbook/scaffold/starter.ts';

const keyOf = (pair: Pair) => String(isScalar(pair.key) ? pair.key.value : pair.key);

/** Puts above each field what the schema says of it; a sentence that stood once is not repeated further down. */
function comment(document: Document, schema: NonNullable<ReturnType<typeof schemaOf>>): void {
  const said = new Set<string>();
  visit(document, {
    Pair(_key, pair, ancestors) {
      const path = [...ancestors, pair].flatMap((node, index, nodes): PropertyKey[] => {
        if (isPair(node)) return [keyOf(node)];
        const parent = nodes[index - 1];
        return isSeq(parent) ? [parent.items.indexOf(node)] : [];
      });
      const description = descriptionOf(schema, path);
      if (description === undefined || (path.length > 1 && said.has(description)) || !isScalar(pair.key)) return;
      said.add(description);
      pair.key.commentBefore = ` ${description}`;
    },
  });
}

/** The fields that may be added, each with what belongs there: those of the kind first, those of every entry last. */
function further(schema: NonNullable<ReturnType<typeof schemaOf>>, fields: object): string | undefined {
  const open = knownKeys(schema, []).filter((key) => !(key in fields));
  const [own, shared] = [open.filter((key) => !(key in commonFields)), open.filter((key) => key in commonFields)];
  const lines = [...own, ...shared].map((key) => `   ${key}: ${descriptionOf(schema, [key]) ?? ''}`);
  return lines.length === 0 ? undefined : [' Fields that may be added:', ...lines].join('\n');
}

/**
 * The first version of one side of an entry, as a file: valid from the start, with the words of the
 * schema above each field.
 */
export function writeEntry(kind: Kind, side: Side, title: string, known: Known): string {
  const schema = schemaOf(kind, side)!;
  const { fields, text } = sideOf(kind, side)!.starter(title, known);
  const document = new Document(fields);
  comment(document, schema);
  const rest = further(schema, fields);
  if (rest !== undefined) (document.contents as YAMLMap).comment = rest;
  visit(document, {
    // The ratings are numbers, as everywhere else in the content.
    Pair(_key, { key }) {
      if (isScalar(key) && /^\d+$/.test(String(key.value))) key.value = Number(key.value);
    },
    // Short lists of ids stand on one line, as editors write them.
    Seq(_key, list) {
      if (list.items.every((item) => isScalar(item) && String(item.value).length < 30)) list.flow = true;
    },
  });
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${yaml}---\n${text === '' ? '' : `${text}\n`}`;
}
