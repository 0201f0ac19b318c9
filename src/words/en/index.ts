import type { Language } from '../definition.ts';
import { candidatePages } from './candidate-pages.ts';
import { frame } from './frame.ts';
import { interviewerPages } from './interviewer-pages.ts';
import { interviewerTools } from './interviewer-tools.ts';
import { checkTitles, partTitles } from './part-titles.ts';
import { shared } from './shared.ts';

/** English. */
export const language: Language = () => ({
  ...frame,
  ...shared,
  ...candidatePages,
  ...interviewerPages,
  ...interviewerTools,
  checkTitles,
  partTitles,
});
