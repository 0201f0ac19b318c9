import type { PromptSubject } from '../../handbook/prompts/facts.ts';

/** Prompts that are filled: the links on kits, and the form. */
export interface PromptingWords {
  prompting: {
    /** Above the links to prompts for what a page is about. */
    links: Record<PromptSubject, string>;
    /** Names the choice of what a prompt is filled for. */
    subject: Record<PromptSubject, string>;
    choose: string;
    /** What never to type. */
    never: string;
    /** Names the filled prompt to those who do not see it. */
    result: string;
    copy: string;
    copied: string;
    notCopied: string;
    failed: string;
    file: string;
    all: (count: number) => string;
    /** Said of a placeholder that the handbook fills in by itself. */
    fromHandbook: string;
    /** Says, in a prompt, on which side of a stage another one is. */
    beside: Record<'before' | 'after', string>;
  };
}
