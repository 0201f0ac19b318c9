/** A text in one line of Markdown, without a sign that would begin a link, HTML or another line. */
export const plain = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\[\]<]/g, '\\$&');
