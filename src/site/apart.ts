/** What readers see apart without white space in the source: cells, terms, and the heads of folds and pictures. */
const ENDS = /<\/(?:th|td|dt|dd|caption|summary|figcaption|pre|legend|label|option)>(?=<)/g;

/**
 * A page with white space after each cell and each term. Pagefind reads them as running text, and would find
 * neither word of `<dt>Duration</dt><dd>45 minutes</dd>`.
 */
export const apart = (html: string): string => html.replace(ENDS, '$& ');
