/** Why a text cannot be the reference of a candidate. What is said of each stands in the words of the interface. */
export type ReferenceFault = 'empty' | 'too-long' | 'contact' | 'date' | 'name' | 'characters';

/** The most letters of a reference: a long one is a UUID with what belongs to it. */
const LONGEST = 64;

/** Words that tracking systems put before a number. Any other word of more than three letters may be somebody's name. */
const WORDS = new Set(
  'applicant applicants application applications candidate candidates cand case hire interview opportunity person profile reference requisition ticket'.split(
    ' ',
  ),
);

/** As many systems number: random letters, among which any may stand together. */
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** The words of a part that is letters, or letters with digits behind: `AnnaMiller7` has two, `x4b9k` none. */
const wordsOf = (part: string): string[] => /^(\p{L}+)\p{N}*$/u.exec(part)?.[1]!.split(/(?<=\p{Ll})(?=\p{Lu})/u) ?? [];

/** A key of a project, such as ABCD-17: in capitals, as nobody writes a name. */
const isKey = (word: string) => /^[A-Z]{2,10}$/.test(word);

const mayBeName = (word: string) => word.length > 3 && !isKey(word) && !WORDS.has(word.toLowerCase());

/**
 * Why a text is no reference that may stand on a card; undefined for one that may. Allowed is the number that the
 * tracking system has for an application, such as `ATS-12345`. Refused is what names, dates or reaches a person: a
 * card is copied to places where a number says nothing.
 */
export function referenceFault(text: string): ReferenceFault | undefined {
  if (text.trim() === '') return 'empty';
  if (text.includes('@') || /^(?:\+|00)[\d\s()/.-]+$|:\/\//.test(text)) return 'contact';
  if (/^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{2}|\d{4}))$/.test(text)) return 'date';
  const words = text
    .replace(UUID, '0')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap(wordsOf);
  if (!/\p{N}/u.test(text) || /\p{L}\s+\p{L}/u.test(text) || words.some(mayBeName)) return 'name';
  if (!/^[A-Za-z0-9][A-Za-z0-9._:/#-]*$/.test(text)) return 'characters';
  return text.length > LONGEST ? 'too-long' : undefined;
}

/** Whether a text may be the reference of a candidate. */
export const isReference = (text: string): boolean => referenceFault(text) === undefined;
