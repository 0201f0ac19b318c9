import { FORMAT, LONGEST_CARD } from './card.ts';
import { decoded, levelled, STATEMENT } from './paste-text.ts';
import { cardFrom, type ReadCard } from './read-card.ts';

/** The most characters that are read of what is pasted: some cards, each character of theirs by its number. */
const LONGEST_PASTE = 8 * LONGEST_CARD;

/** A field that was found in what was pasted. */
interface FoundField {
  place: number;
  count: number;
  statements: string[];
}

const HEADER = /^card\/1 ([a-z0-9]{12})\.([1-9]\d{0,2}) ([1-9]\d{0,2})\/([1-9]\d{0,2}) ?$/;

/** The fields in a text, by the card they are of; and whether there is one of another version of this format. */
function fieldsIn(text: string): { cards: Map<string, FoundField[]>; other: boolean } {
  const cards = new Map<string, FoundField[]>();
  let other = false;
  let open: { key: string; field: FoundField } | undefined;
  // What stands before a header and behind the end is the system's, or for readers.
  for (const statement of levelled(text).split(STATEMENT).slice(1)) {
    if (statement.startsWith('card/')) {
      const [, id, version, place, count] = HEADER.exec(statement) ?? [];
      other ||= !statement.startsWith('card/1 ');
      open =
        id === undefined
          ? undefined
          : { key: `${id}.${version!}`, field: { place: Number(place), count: Number(count), statements: [] } };
    } else if (open && statement.startsWith('end')) {
      const known = cards.get(open.key);
      if (known) known.push(open.field);
      else cards.set(open.key, [open.field]);
      open = undefined;
    } else open?.field.statements.push(statement.trim());
  }
  return { cards, other };
}

const isSame = (one: FoundField, other: FoundField) => JSON.stringify(one) === JSON.stringify(other);

/** Words as pairs of a name and its value. */
const pairsOf = (words: readonly string[]): [string, string][] =>
  words.flatMap((name, index): [string, string][] => (index % 2 === 0 ? [[name, words[index + 1] ?? '']] : []));

const hashesOf = (words: readonly string[]) =>
  Object.fromEntries(words.map((pair) => [pair.split('=')[0]!, pair.split('=')[1] ?? '']));

const ASKED = /^(\S+)(?: probes ([\d ]+))?(?: ?hints ([\d ]+))?$/;

/** A question that was asked, with the numbers of its probes and hints. */
function askedFrom(said: string): object {
  const [, question, probes, hints] = ASKED.exec(said) ?? [];
  const numbers = (written = '') => written.split(' ').filter(Boolean).map(Number);
  return { question, probes: numbers(probes), hints: numbers(hints) };
}

/** What each statement of the card as a whole says of it; undefined for one that there is not. */
function partOf(name: string, said: string): object | undefined {
  const words = said === '' ? [] : said.split(' ');
  switch (name) {
    case 'for':
      return Object.fromEntries(pairsOf(words));
    case 'filed':
      return { filedAt: words[0], endedEarly: words[1] === 'early' };
    case 'supersedes':
    case 'digest':
      return { [name]: said };
    default:
      return undefined;
  }
}

const EVIDENCE = /^([+=–−-])([a-z0-9-]*): ?(.*)$/;
const SIGNS: Readonly<Record<string, string | null>> = { '+': '+', '=': null };

function evidenceFrom(statement: string): object | undefined {
  const [, sign, box, text] = EVIDENCE.exec(statement) ?? [];
  if (text === undefined) return undefined;
  return { text: decoded(text), sign: SIGNS[sign!] === undefined ? '-' : SIGNS[sign!], box: box === '' ? null : box };
}

/** The name of a statement, and what it says. */
function taken(statement: string): { name: string; said: string } {
  const end = `${statement} `.indexOf(' ');
  return { name: statement.slice(0, end), said: statement.slice(end + 1) };
}

/** A competency out of the statements of its field; undefined where they are not as they were written. */
function ratedFrom([first = '', ...rest]: readonly string[]): object | undefined {
  const [, competency, rating, weight] = /^rating ([a-z0-9-]+) ([1-4]|none) (primary|secondary)$/.exec(first) ?? [];
  const evidence = rest.map(evidenceFrom);
  if (competency === undefined || evidence.includes(undefined)) return undefined;
  return { competency, primary: weight === 'primary', rating: rating === 'none' ? null : Number(rating), evidence };
}

/** The card as a whole out of the statements of its first field; undefined where they are not as they were written. */
function overallFrom(statements: readonly string[]): object | undefined {
  const asked: object[] = [];
  const content: Record<string, object> = { questions: {}, exercises: {}, anchors: {} };
  const texts: Record<string, string> = {};
  const parts: object[] = [];
  for (const { name, said } of statements.map(taken)) {
    const words = said.split(' ');
    const part = partOf(name, said);
    if (part) parts.push(part);
    else if (Object.hasOwn(content, name)) content[name] = hashesOf(words);
    else if (name === 'asked') asked.push(askedFrom(said));
    else if (['recommend', 'reason', 'changed', 'because'].includes(name)) texts[name] = decoded(said);
    else return undefined;
  }
  const { recommend: value, reason, changed: what, because: why } = texts;
  return {
    ...(Object.assign({}, ...parts) as object),
    ...(what !== undefined && { changedBecause: { what, why } }),
    asked,
    content,
    recommendation: { value, reason },
  };
}

/** A card out of its fields. */
function cardOfFields(key: string, found: readonly FoundField[]): ReadCard {
  const [cardId, version] = key.split('.') as [string, string];
  const spoilt = (field: number): ReadCard => ({ refused: { what: 'spoilt-field', cardId, field } });
  const { count } = found[0]!;
  const fields = new Map<number, FoundField>();
  for (const field of found) {
    const known = fields.get(field.place);
    if (field.count !== count || field.place > count || (known && !isSame(known, field))) return spoilt(field.place);
    fields.set(field.place, field);
  }
  const places = Array.from({ length: count }, (_, index) => index + 1);
  const missing = places.filter((place) => !fields.has(place));
  if (missing.length > 0) return { refused: { what: 'missing-fields', cardId, fields: missing } };
  const [overall, ...ratings] = places.map((place) =>
    (place === 1 ? overallFrom : ratedFrom)(fields.get(place)!.statements),
  );
  const broken = [overall, ...ratings].indexOf(undefined);
  if (broken !== -1) return spoilt(broken + 1);
  return cardFrom({ ...overall, format: FORMAT, cardId, version: Number(version), ratings });
}

/**
 * The cards in a text that was copied out of a tracking system, whatever else stands there: in the order in which they
 * begin, each with why it cannot be read where it cannot. Whether they are as they were filed, isIntact says. Throws
 * nothing, whatever the text.
 */
export function readFields(text: string): ReadCard[] {
  if (text.length > LONGEST_PASTE) return [{ refused: { what: 'too-long' } }];
  const { cards, other } = fieldsIn(text);
  const read = [...cards].map(([key, found]) => cardOfFields(key, found));
  if (other) read.push({ refused: { what: 'other-format' } });
  return read.length > 0 ? read : [{ refused: { what: 'no-card' } }];
}
