/**
 * Text with places for values, in the part of ICU's MessageFormat that words need: `{time}` for a value,
 * `{count, plural, one {# page} other {# pages}}` by how many there are, `{audience, select, candidate {…} other {…}}`
 * by which of some things it is.
 */
export type Part =
  | { text: string }
  /** The number that the plural around it counts. */
  | { hash: string }
  | { place: string; by?: 'plural' | 'select'; forms?: Readonly<Record<string, readonly Part[]>> };

/** A text that cannot be read, in words. */
export class MessageError extends Error {
  override name = 'MessageError';
}

/** Reads a text from left to right. */
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** All of it, or what stands up to the brace that closes a form. */
  parts(counted?: string): Part[] {
    const parts: Part[] = [];
    let text = '';
    const flush = () => {
      if (text !== '') parts.push({ text });
      text = '';
    };
    for (; this.#at < this.#text.length; this.#at += 1) {
      const letter = this.#text[this.#at]!;
      if (letter === '}') {
        if (counted === undefined) throw new MessageError('it has a } too many');
        break;
      }
      if (letter === '{') {
        flush();
        this.#at += 1;
        parts.push(this.#place(counted));
      } else if (letter === '#' && counted !== undefined && counted !== '') {
        flush();
        parts.push({ hash: counted });
      } else text += letter;
    }
    flush();
    return parts;
  }

  /** What stands behind an opening brace, up to the one that closes it. */
  #place(counted = ''): Part {
    const place = this.#take(/\s*(\w+)\s*/y)?.[1];
    if (place === undefined) throw new MessageError('behind a { stands the name of a place');
    if (this.#text[this.#at] === '}') return { place };
    const by = this.#take(/,\s*(plural|select)\s*,\s*/y)?.[1] as 'plural' | 'select' | undefined;
    if (by === undefined)
      throw new MessageError(
        `behind {${place} stands a }, or ", plural, …" or ", select, …" with a text for each form`,
      );
    const forms: Record<string, Part[]> = {};
    for (let name = this.#form(); name !== undefined; name = this.#form()) {
      forms[name] = this.parts(by === 'plural' ? place : counted);
      if (this.#text[this.#at] !== '}') throw new MessageError(`the form "${name}" of {${place} is not closed by a }`);
      this.#at += 1;
    }
    if (this.#text[this.#at] !== '}') throw new MessageError(`{${place} is not closed by a }`);
    return { place, by, forms };
  }

  #form = (): string | undefined => this.#take(/\s*([\w|-]+)\s*\{|\s*/y)?.[1];

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }
}

/**
 * The parts of a text.
 * @throws {MessageError} if a brace is missing, or stands where none can.
 */
export const readMessage = (text: string): Part[] => new Reader(text).parts();

/** Values by the names of their places; undefined for one that is without. */
export type Values = Readonly<Record<string, string | number | undefined>>;

/** Writes numbers, and chooses the form for one: as a locale does. */
export interface Counting {
  number: (value: number) => string;
  form: (value: number) => string;
}

/** The text with values in its places. A place without a value has the form `none`, and else is left empty. */
export function sayMessage(parts: readonly Part[], values: Values, counting: Counting): string {
  const written = (value: string | number | undefined) =>
    typeof value === 'number' ? counting.number(value) : (value ?? '');
  return parts
    .map((part): string => {
      if ('text' in part) return part.text;
      if ('hash' in part) return written(values[part.hash]);
      const value = values[part.place];
      if (!part.forms) return written(value);
      const name = value === undefined ? 'none' : part.by === 'plural' ? counting.form(Number(value)) : String(value);
      return sayMessage(part.forms[name] ?? part.forms['other'] ?? [], values, counting);
    })
    .join('');
}
