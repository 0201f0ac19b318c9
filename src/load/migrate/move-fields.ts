import { Document, isMap, parseDocument, YAMLMap, type Node } from 'yaml';
import { edited, type Edit } from '../edits.ts';
import { FieldTaken } from './field-taken.ts';
import { fieldAmong, findFields, nameOf, type Field, type Fields } from './find-fields.ts';

type Step = string | number;

/** A path with what its stars stand for. */
function filled(path: readonly string[], stars: readonly Step[]): Step[] {
  const left = [...stars];
  return path.map((name) => (name === '*' ? (left.shift() ?? name) : name));
}

/** Where a field of the outermost level stands: from its name to before the comment above the next one. */
interface Place {
  start: number;
  end: number;
  /** Where the comment above it begins: the end of the field before it. */
  above: number;
}

function placesOf(yaml: string, { items }: Fields): Map<string, Place> {
  const places = new Map<string, Place>();
  let above = 0;
  for (const [index, pair] of items.entries()) {
    const start = pair.key.range![0];
    const lines = yaml
      .slice(start, items[index + 1]?.key.range![0])
      .split('\n')
      .slice(0, -1);
    const last = lines.findLastIndex((line) => !/^(?:#.*|\s*)$/.test(line));
    const end = start + lines.slice(0, last + 1).join('\n').length + 1;
    places.set(nameOf(pair), { start, end, above });
    above = end;
  }
  return places;
}

/** A field as it is written anew. */
function anew(pair: Field): string {
  const alone = new Document();
  alone.contents = new YAMLMap();
  (alone.contents as YAMLMap).items.push(pair);
  return alone.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A field without the comment above it. */
function bare(pair: Field): Field {
  delete pair.key.commentBefore;
  delete pair.key.spaceBefore;
  return pair;
}

/** The comment above a field, which for the first one of a group is one of the group. */
function takeComment(pair: Field, among: Fields): string | null | undefined {
  if (among.items[0] !== pair || !among.commentBefore) return pair.key.commentBefore;
  const { commentBefore } = among;
  delete among.commentBefore;
  return commentBefore;
}

/** The name of a field that has just been set, as a node that can have a comment. */
function keyAt(document: Document, path: readonly Step[]): Node {
  const among = path.length > 1 ? document.getIn(path.slice(0, -1)) : document.contents;
  const pair = fieldAmong(among as Fields, String(path.at(-1)))!;
  return (pair.key = document.createNode(nameOf(pair)));
}

/**
 * Moves the values of a path to another path of the same file. A group that nothing is left in goes.
 * @throws {FieldTaken} where there is something already.
 */
export function moveFields(yaml: string, from: readonly string[], to: readonly string[]): string {
  const document = parseDocument(yaml, { uniqueKeys: false });
  const root = document.contents as Node | null;
  if (!isMap<Node, Node | null>(root)) return yaml;
  const text = yaml.endsWith('\n') ? yaml : `${yaml}\n`;
  const places = placesOf(text, root);
  const edits = new Map<string, Edit>();
  for (const { pair, among, stars } of findFields(root, from)) {
    if (!pair || !among) continue;
    const [left, goal] = [filled(from, stars), filled(to, stars)];
    if (document.hasIn(goal)) throw new FieldTaken(left.join('.'), goal.join('.'), pair.key.range![0]);
    const above = takeComment(pair, among);
    among.items.splice(among.items.indexOf(pair), 1);
    for (let group = left.slice(0, -1); group.length > 0; group = group.slice(0, -1)) {
      const emptied = document.getIn(group);
      if (typeof group.at(-1) === 'number' || !isMap(emptied) || emptied.items.length > 0) break;
      document.deleteIn(group);
    }
    document.setIn(goal, pair.value);
    if (above) keyAt(document, goal).commentBefore = above;
    const old = places.get(String(left[0]))!;
    for (const name of [left[0]!, goal[0]!].map(String)) {
      const now = fieldAmong(root, name);
      const { start, end } = places.get(name) ?? { start: old.end, end: old.end };
      if (!now) edits.set(name, { start: above && left.length === 1 ? old.above : start, end, text: '' });
      else edits.set(name, { start, end, text: anew(places.has(name) ? bare(now) : now) });
    }
  }
  return edited(text, [...edits.values()]);
}
