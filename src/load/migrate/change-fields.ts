import { Document, isScalar, parseDocument, Scalar, type Node } from 'yaml';
import type { Change } from '../../handbook/migrations/migration.ts';
import { edited, type Edit } from '../edits.ts';
import { FieldTaken } from './field-taken.ts';
import { fieldAmong, findFields } from './find-fields.ts';
import { moveFields } from './move-fields.ts';

const instead = ({ range }: Node, text: string): Edit => ({ start: range![0], end: range![1], text });

/** A value as it is written: in quotes where the one before it was, or where it would be read as something else without. */
function written(value: string | number | boolean, before: Scalar): string {
  if (typeof value === 'string' && /[,[\]{}\n]/.test(value)) return JSON.stringify(value);
  const scalar = new Scalar(value);
  if (before.type === Scalar.QUOTE_DOUBLE || before.type === Scalar.QUOTE_SINGLE) scalar.type = before.type;
  return new Document(scalar).toString({ lineWidth: 0 }).trimEnd();
}

/**
 * Makes a change in the fields of a file. All else stays as it is written, letter by letter, but where a value moves:
 * there the field that it left and the field that it went to are written anew, with their comments.
 * @param yaml The fields as text that can be read, with \n at the end of lines.
 * @throws {FieldTaken} where the field is there under its new name as well.
 */
export function changeFields(yaml: string, change: Change): string {
  const path = change.field.split('.');
  if (change.do === 'move') return moveFields(yaml, path, change.to.split('.'));
  const { contents } = parseDocument(yaml, { uniqueKeys: false });
  const edits = findFields(contents, path).flatMap(({ value, pair, among }): Edit[] => {
    if (change.do === 'replace')
      return isScalar(value) && value.value === change.from ? [instead(value, written(change.to, value))] : [];
    if (!pair || !among) return [];
    if (fieldAmong(among, change.to)) throw new FieldTaken(path.at(-1)!, change.to, pair.key.range![0]);
    return [instead(pair.key, change.to)];
  });
  return edited(yaml, edits);
}
