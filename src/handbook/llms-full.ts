import type { Words } from '../words/definition.ts';
import { withBase } from './base-path.ts';
import { derived } from './derived.ts';
import { entriesOf } from './entries.ts';
import type { Kind } from './entities/schemas.ts';
import type { Entry, Handbook } from './model.ts';
import { filledKinds } from './navigation.ts';
import { addressOf, candidatePath, llmsFullPath } from './routes.ts';
import { asLines } from './text/as-lines.ts';
import { inParts } from './text/in-parts.ts';
import { plain } from './text/plain.ts';

/** Bytes of a part, and of those what stands at its head. */
const PART = 200_000;
const HEAD = 2_000;

/** Fields that say nothing of the subject, or are said already. */
const LEFT_OUT = new Set([
  'title',
  'summary',
  'status',
  'ignore',
  'owner',
  'lastReviewed',
  'reviewEvery',
  'alsoCalled',
  'formerly',
  'order',
]);

/** The text of an entry as it was written, with its headings below that of the entry and its addresses in full. */
function bodyOf(entry: Entry<unknown, unknown>, address: (path: string) => string): string {
  let isCode = false;
  return (entry.sources.candidate?.body?.text ?? '')
    .split('\n')
    .map((line) => {
      if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
      if (isCode) return line;
      return line
        .replace(/^#/, '##')
        .replace(/\]\((\/[^)\s]*)/g, (_, path: string) => `](${address(path)}`)
        .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1');
    })
    .join('\n')
    .trim();
}

function textOf(kind: Kind, entry: Entry<unknown, unknown>, address: (path: string) => string): string {
  const fields = Object.entries(entry.candidate as object).filter(([key]) => !LEFT_OUT.has(key));
  const { title, summary } = entry.candidate as { title: string; summary?: string };
  return `${[
    `## ${plain(title)}`,
    address(candidatePath(kind, entry.id)),
    plain(summary ?? ''),
    asLines(Object.fromEntries(fields)).join('\n'),
    bodyOf(entry, address),
  ]
    .filter((block) => block !== '')
    .join('\n\n')}\n\n`;
}

/** An address on the candidate site in full. */
const addressIn = ({ company }: Handbook) => {
  const { origin, base } = addressOf(company.url);
  return (path: string) => origin + withBase(base, path);
};

/** The entries in full, part by part. */
const partsOf = derived((handbook: Handbook): string[] => {
  const address = addressIn(handbook);
  const texts = filledKinds(handbook).flatMap((kind) =>
    entriesOf(handbook, kind)
      .filter(({ candidate }) => candidate !== undefined)
      .map((entry) => textOf(kind, entry, address)),
  );
  return inParts(texts, PART - HEAD);
});

/** Where the parts stand. */
export const llmsFullPaths = (handbook: Handbook): string[] =>
  partsOf(handbook).map((_, index) => llmsFullPath(index + 1));

/**
 * Everything that candidates read of all entries, for language models that read it at once: llms-full.txt, in parts of
 * at most 200 kB. Each says which part it is, and where the others are.
 */
export function llmsFullTexts(handbook: Handbook, words: Words): string[] {
  const addresses = llmsFullPaths(handbook).map(addressIn(handbook));
  return partsOf(handbook).map((text, index, parts) => {
    const head = [
      `# ${plain(words.siteTitle(handbook.company.name, 'candidate'))}`,
      `> ${plain(handbook.company.tagline)}`,
      [words.llms.part(index + 1, parts.length), ...addresses.filter((_, other) => other !== index)].join('\n'),
    ];
    return `${head.join('\n\n')}\n\n${text.trimEnd()}\n`;
  });
}
