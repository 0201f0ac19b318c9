import type { Language } from '../definition.ts';
import { formatOf } from '../format.ts';
import { candidatePages } from './candidate-pages.ts';
import { frame } from './frame.ts';
import { interviewerPages } from './interviewer-pages.ts';
import { interviewerTools } from './interviewer-tools.ts';
import { checkTitles, partTitles } from './part-titles.ts';
import { shared } from './shared.ts';

/** English. */
export const language: Language = (locale) => {
  const format = formatOf(locale);
  return {
    ...format,
    ...frame,
    ...shared(format),
    ...candidatePages(format),
    ...interviewerPages(format),
    ...interviewerTools(format),
    checkTitles,
    partTitles,
  };
};
