import type { CardWords } from './definition/card.ts';
import type { AsksOfYouWords } from './definition/asks-of-you.ts';
import type { CandidatePageWords } from './definition/candidate-pages.ts';
import type { CheckTitles } from './definition/check-titles.ts';
import type { DecisionWords } from './definition/decision.ts';
import type { FindingWords } from './definition/findings.ts';
import type { FirstTimeWords } from './definition/first-time.ts';
import type { FrameWords } from './definition/frame.ts';
import type { InterviewerPageWords } from './definition/interviewer-pages.ts';
import type { InterviewerToolWords } from './definition/interviewer-tools.ts';
import type { InviteWords } from './definition/invite.ts';
import type { KindWords } from './definition/kinds.ts';
import type { NoteRules } from './definition/note-rules.ts';
import type { PlanWords } from './definition/plan.ts';
import type { PracticalWords } from './definition/practical.ts';
import type { PracticeWords } from './definition/practice.ts';
import type { PromptingWords } from './definition/prompting.ts';
import type { QuestionsWords } from './definition/questions.ts';
import type { RehearsalWords } from './definition/rehearsal.ts';
import type { RulesWords } from './definition/rules.ts';
import type { RunWords } from './definition/run.ts';
import type { ScorecardWords } from './definition/scorecard.ts';
import type { SearchWords } from './definition/search.ts';
import type { SessionPageWords } from './definition/session-page.ts';
import type { SharedWords } from './definition/shared.ts';
import type { YourDataWords } from './definition/your-data.ts';
import type { Format } from './format.ts';

/**
 * The words of pages. Values have their places in a word as `{name}` where a script fills them in, and are handed to a
 * function everywhere else.
 */
export interface PageWords
  extends
    Format,
    FrameWords,
    SearchWords,
    SharedWords,
    CandidatePageWords,
    SessionPageWords,
    AsksOfYouWords,
    InterviewerPageWords,
    DecisionWords,
    InterviewerToolWords,
    ScorecardWords,
    CardWords,
    RehearsalWords,
    RunWords,
    PromptingWords,
    PlanWords,
    YourDataWords,
    PracticeWords,
    QuestionsWords,
    InviteWords,
    FirstTimeWords {
  kinds: KindWords;
  /** The page of practical matters. */
  practical: PracticalWords;
  /** The headings on the pages of checks. */
  checkTitles: CheckTitles;
}

/** What tools say, on pages for interviewers and on the command line. A language need not have its own. */
export interface ToolWords {
  /** The review of a loop, and What if. */
  findings: FindingWords;
  /** The checks: what each is about, and what it says. */
  rules: RulesWords;
}

/** Every word of the interface. */
export interface Words extends PageWords, ToolWords {
  /** The language of what tools say, where it is not that of the pages: it stands beside their texts as `lang`. */
  toolsLang: string | undefined;
}

/** What a body says besides its text: the names of its remarks, and its footnotes'. */
export type RemarkWords = Pick<Words, 'remark' | 'important' | 'footnotes'>;

/**
 * A language: what the index.ts of its folder exports. Each is listed in languages.ts, which asks the compiler for every
 * word.
 */
export interface Language {
  /** Its words for a locale, such as `en-GB`, by which numbers, lists and dates are written. */
  language: (locale: string) => PageWords;
  /** What tools say in it, where somebody has written that; in other languages they speak English. */
  tools?: (locale: string) => ToolWords;
  /** The words of the review by themselves, which are some of the tools': all that a script needs of a language. */
  findings?: (format: Format) => FindingWords;
  /** How it says what is no evidence in a note; an empty list where nobody has written that down. */
  noteRules: NoteRules;
}
