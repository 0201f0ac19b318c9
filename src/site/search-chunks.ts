import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { listOf, partsOf, textIn, textOf } from './cbor.ts';

/** Bytes of words, unpacked, from which on a file of the index is full: packed it is about 5 kB. */
const FULL = 8000;
/** Words that begin with the same letters, so many of them, stay in one file: whoever types the beginning of a word needs all of them. */
const TOGETHER = 3;
/** What Pagefind puts before whatever it packs. */
const SIGNATURE = Buffer.from('pagefind_dcd');
/** Where the files of words stand in what Pagefind knows of an index. */
const CHUNKS = 2;

/** A word, with where it stands: as it is in a file of the index. */
interface Word {
  text: string;
  bytes: Buffer;
}

/**
 * Writes the index of words in smaller files, and what leads to them: Pagefind's own are six times as large, has no option for it,
 * and a reader who types one word fetches one. The names of the languages' files change with what they hold.
 * @throws {Error} if the index is not written as Pagefind 1.6 writes it.
 */
export function splitWords(folder: string): void {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as { languages: Record<string, { hash: string }> };
  for (const [tag, language] of Object.entries(entry.languages)) {
    const metaFile = (hash: string) => join(folder, `pagefind.${hash}.pf_meta`);
    const wordFile = (hash: string) => join(folder, 'index', `${hash}.pf_index`);
    const parts = unpack(metaFile(language.hash));
    const files = partsOf(parts[CHUNKS]!).map((line) => wordFile(textOf(partsOf(line)[2]!)));
    const words = files.flatMap(wordsIn);
    for (const file of [...files, metaFile(language.hash)]) rmSync(file);
    parts[CHUNKS] = listOf(
      groupsOf(words).map((group) => {
        const packed = pack([listOf(group.map(({ bytes }) => bytes))]);
        const name = nameOf(tag, packed);
        writeFileSync(wordFile(name), packed);
        return listOf([group[0]!.text, group.at(-1)!.text, name].map(textIn));
      }),
    );
    const packed = pack(parts);
    language.hash = nameOf(tag, packed);
    writeFileSync(metaFile(language.hash), packed);
  }
  writeFileSync(entryFile, JSON.stringify(entry));
}

function unpack(file: string): Buffer[] {
  const bytes = gunzipSync(readFileSync(file));
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error(`${file} does not begin as Pagefind's do.`);
  return partsOf(bytes.subarray(SIGNATURE.length));
}

const pack = (parts: readonly Buffer[]): Buffer => gzipSync(Buffer.concat([SIGNATURE, listOf(parts)]), { level: 9 });

/** A name as Pagefind gives them, which changes with what is named. */
const nameOf = (tag: string, packed: Buffer): string =>
  `${tag}_${createHash('sha256').update(packed).digest('hex').slice(0, 10)}`;

function wordsIn(file: string): Word[] {
  const [words, ...others] = unpack(file);
  if (words === undefined || others.length > 0) throw new Error(`${file} holds more than words.`);
  return partsOf(words).map((bytes) => ({ text: textOf(partsOf(bytes)[0]!), bytes }));
}

const beginningOf = ({ text }: Word) => text.slice(0, TOGETHER);

/** Neighbouring words in groups of about one size. */
function groupsOf(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  let size = FULL;
  for (const [index, word] of words.entries()) {
    const isTogether = index > 0 && beginningOf(words[index - 1]!) === beginningOf(word);
    if (index === 0 || (size >= FULL && !isTogether)) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)!.push(word);
    size += word.bytes.length;
  }
  return groups;
}
