import type { DueText } from '../handbook/review-due.ts';
import { withHiddenShown } from '../handbook/text/hidden.ts';

/** Text that Markdown would read as more than text. */
const plain = (text: string) => withHiddenShown(text.replace(/\s+/g, ' ')).replace(/[\\`*_<>[\]@#]/g, '\\$&');

/** What one owner has to read again, as the Markdown of an issue. */
export const dueMarkdown = (
  texts: readonly DueText[],
): string => `Somebody has to read these texts again, and see whether they are still true. Then set \`lastReviewed\` in the file to
the day on which you did, also where nothing had to change.

${texts
  .map(
    ({ file, title, lastReviewed, due }) =>
      `- [ ] ${plain(title)}: \`${file}\`, due on ${due}, last read on ${lastReviewed}\n`,
  )
  .join('')}`;
