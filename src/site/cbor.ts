/** What of CBOR (RFC 8949) Pagefind's files need: lists are taken apart and put together, and what is in them stays as it is. */

const [TEXT, LIST] = [3, 4];
const BYTES = 2;

/** What stands at a place: its major type, its argument, and where what follows the argument begins. */
function headAt(bytes: Buffer, at: number): { type: number; value: number; next: number } {
  const first = bytes[at];
  const short = first === undefined ? 31 : first & 31;
  if (first === undefined || short > 27) throw new Error('This is no CBOR whose lengths are known.');
  const length = short < 24 ? 0 : 2 ** (short - 24);
  const next = at + 1 + length;
  const value =
    length === 0 ? short : length === 8 ? Number(bytes.readBigUInt64BE(at + 1)) : bytes.readUIntBE(at + 1, length);
  return { type: first >> 5, value, next };
}

/** Where what stands at a place ends. */
function endOf(bytes: Buffer, at: number): number {
  const { type, value, next } = headAt(bytes, at);
  if (type === BYTES || type === TEXT) return next + value;
  if (type > LIST && type !== 7) throw new Error('This CBOR has maps or tags.');
  let end = next;
  if (type === LIST) for (let index = 0; index < value; index++) end = endOf(bytes, end);
  return end;
}

/**
 * The parts of a list, each as it is written.
 * @throws {Error} if there is no list, or something beside it.
 */
export function partsOf(list: Buffer): Buffer[] {
  const { type, value, next } = headAt(list, 0);
  if (type !== LIST) throw new Error('This CBOR is no list.');
  const parts: Buffer[] = [];
  let at = next;
  while (parts.length < value) {
    const end = endOf(list, at);
    parts.push(list.subarray(at, end));
    at = end;
  }
  if (at !== list.length) throw new Error('This CBOR is more than a list.');
  return parts;
}

/**
 * A text.
 * @throws {Error} if it is none.
 */
export function textOf(bytes: Buffer): string {
  const { type, next } = headAt(bytes, 0);
  if (type !== TEXT) throw new Error('This CBOR is no text.');
  return bytes.toString('utf8', next);
}

function headOf(type: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(type << 5) | value]);
  const length = value < 2 ** 8 ? 1 : value < 2 ** 16 ? 2 : 4;
  const head = Buffer.alloc(1 + length);
  head[0] = (type << 5) | (24 + Math.log2(length));
  head.writeUIntBE(value, 1, length);
  return head;
}

/** A list of what is written already. */
export const listOf = (parts: readonly Buffer[]): Buffer => Buffer.concat([headOf(LIST, parts.length), ...parts]);

/** A text, written. */
export function textIn(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([headOf(TEXT, bytes.length), bytes]);
}
