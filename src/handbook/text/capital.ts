/** A text that begins with a capital letter, where its language has such letters. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A text as a sentence: with a capital letter and a full stop. */
export const asSentence = (text: string): string => `${capital(text)}.`;

/** An id as a heading: `getting-ready` is "Getting ready". */
export const headingOf = (id: string): string => capital(id.replaceAll('-', ' '));
