import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';

/** A name with its value, as a document has it that was read. */
export type Field = Pair<Node, Node | null>;

/** Fields, as a document has them that was read. */
export type Fields = YAMLMap<Node, Node | null>;

/** A place that a path leads to. */
interface Found {
  value: Node | null;
  /** The name with its value, and the fields that it is among; undefined for an item of a list. */
  pair?: Field;
  among?: Fields;
  /** What the stars of the path stand for here. */
  stars: (string | number)[];
}

/** The name of a field. */
export const nameOf = ({ key }: Field): string => String(isScalar(key) ? key.value : key);

/** The field of a name among others. */
export const fieldAmong = (fields: Fields, name: string): Field | undefined =>
  fields.items.find((pair) => nameOf(pair) === name);

/** All places that a path leads to in a document, which may be none. */
export function findFields(root: Node | null, path: readonly string[]): Found[] {
  let found: Found[] = [{ value: root, stars: [] }];
  for (const name of path) {
    found = found.flatMap(({ value, stars }): Found[] => {
      if (isSeq<Node | null>(value) && name === '*')
        return value.items.map((item, index) => ({ value: item, stars: [...stars, index] }));
      if (!isMap<Node, Node | null>(value)) return [];
      return value.items
        .filter((pair) => name === '*' || nameOf(pair) === name)
        .map((pair) => ({
          value: pair.value,
          pair,
          among: value,
          stars: name === '*' ? [...stars, nameOf(pair)] : stars,
        }));
    });
  }
  return found;
}
