/** Accents are removed from Latin letters; in other scripts a mark is part of the letter. */
const withoutAccents = (text: string) => text.normalize('NFKD').replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}|['’]/gu, '');

/**
 * Text as a part of an address: lower case, everything else than letters and digits of any script a hyphen. Empty
 * if there is no letter and no digit.
 */
export function slugify(text: string): string {
  return withoutAccents(text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** The id that a text suggests: ids are of a-z, 0-9 and hyphens. Empty if the text has none of those. */
export function idFrom(text: string): string {
  // Of letters that have no lower case of their own, as ß, the upper case is written with others.
  return slugify(text.toUpperCase().toLowerCase())
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * What two names have in common that a reader takes for one: case, accents of Latin letters, spaces, hyphens and
 * the marks of a sentence make no difference; letters, digits and signs do, as in C++ and C#.
 */
export function sameName(text: string): string {
  return withoutAccents(text.toUpperCase())
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.,:;!?"“”„()]/g, '')
    .replace(/[\s_\p{Pd}]+/gu, ' ')
    .trim();
}
