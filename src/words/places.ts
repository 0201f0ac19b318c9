import { WORD_PLACES } from './word-places.ts';

/** A place in a word for a value. */
export interface WordPlace {
  name: string;
  kind: 'text' | 'number' | 'share' | 'list' | 'range' | 'choice';
  /** What the value is one of, if it is a choice. */
  choices: readonly string[];
  /** Whether it may be without a value. */
  optional: boolean;
}

/** What a word is handed, one after the other: the place of a value, or places of its fields. */
export type Given = WordPlace | { fields: readonly WordPlace[] };

const KINDS = ['text', 'number', 'share', 'list', 'range'] as const;

function placeOf(written: string): WordPlace {
  const [, name, mark, what] = /^(\w+)(\??): (.+)$/.exec(written)!;
  const kind = KINDS.find((known) => known === what) ?? 'choice';
  return { name: name!, kind, choices: kind === 'choice' ? what!.split('|') : [], optional: mark === '?' };
}

const placesIn = (written: string) => written.split(', ').filter(Boolean).map(placeOf);

/** What a word with values is handed; undefined for one that no text can stand for. */
export function givenTo(path: string): readonly Given[] | undefined {
  const written = WORD_PLACES[path];
  if (written === undefined || written === null) return undefined;
  return written
    .split(/(\{ [^}]* \})/)
    .flatMap((piece): Given[] =>
      piece.startsWith('{ ') ? [{ fields: placesIn(piece.slice(2, -2)) }] : placesIn(piece.replace(/^, |, $/g, '')),
    );
}

/** The places of a word with values. */
export const placesOf = (given: readonly Given[]): WordPlace[] =>
  given.flatMap((one) => ('fields' in one ? one.fields : [one]));
