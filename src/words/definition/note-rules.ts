import type { LifeTopic } from '../../handbook/text/unlawful-topics.ts';

/** What a note is no evidence of: a verdict without what was seen or heard, a person's life, or their looks. */
export type NoteFault = 'judgement' | 'appearance' | LifeTopic;

/** Wordings of one fault, as a language has them. */
export interface NoteRule {
  fault: NoteFault;
  /** With the flag g; without any match for the empty text. */
  pattern: RegExp;
  /** What in a match shows that it means something else; looked for in the match and the 40 characters behind it. */
  unless?: RegExp;
}

/** How a language says what is no evidence; nothing, where nobody has written it down. */
export type NoteRules = readonly NoteRule[];
