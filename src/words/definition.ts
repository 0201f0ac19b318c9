import type { CandidatePageWords } from './definition/candidate-pages.ts';
import type { FrameWords } from './definition/frame.ts';
import type { InterviewerPageWords } from './definition/interviewer-pages.ts';
import type { InterviewerToolWords } from './definition/interviewer-tools.ts';
import type { CheckTitles, PartTitles } from './definition/part-titles.ts';
import type { SharedWords } from './definition/shared.ts';
import type { Format } from './format.ts';

/**
 * Every word of the interface. Values have their places in a word as `{name}` where a script fills them in, and are
 * handed to a function everywhere else.
 */
export interface Words
  extends Format, FrameWords, SharedWords, CandidatePageWords, InterviewerPageWords, InterviewerToolWords {
  partTitles: PartTitles;
  checkTitles: CheckTitles;
}

/** What a body says besides its text: the names of its remarks, and its footnotes'. */
export type RemarkWords = Pick<Words, 'remark' | 'important' | 'footnotes'>;

/**
 * A language: its words for a locale, such as `en-GB`, by which numbers, lists and dates are written. Each stands in a
 * folder of its own here, and is listed in languages.ts.
 */
export type Language = (locale: string) => Words;
