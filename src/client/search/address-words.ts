/** The words of an address below the base path of its site, to be searched for: `/interviews/old-name/` says "interviews old name". */
export function wordsInAddress(pathname: string, base: string): string {
  let path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // What is no text is searched for as it stands.
  }
  return path
    .replace(/(?:\/?index)?\.html?$/, '')
    .replace(/[/_.-]+/g, ' ')
    .trim();
}
