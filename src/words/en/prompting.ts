import type { PromptingWords } from '../definition/prompting.ts';
import type { Format } from '../format.ts';

const FILE = { one: 'text', other: 'texts' };

/** Prompts that are filled: the links on kits, and the form. */
export const prompting = ({ count }: Format): PromptingWords => ({
  prompting: {
    links: {
      'interview-type': 'I am preparing this interview: draft questions for me.',
      stage: 'I am preparing this stage: give me questions to ask.',
      role: 'I am preparing this loop: draft its questions.',
      competency: 'I am writing about this competency: draft anchors for me.',
    },
    subject: {
      'interview-type': 'For which interview, or which session of a role?',
      stage: 'For which stage?',
      role: 'For which role?',
      competency: 'For which competency?',
    },
    choose: 'Choose one',
    never:
      'What only you know. It stays in this page and is sent nowhere. Write nothing about a person: no candidate, no colleague, no answer that somebody gave.',
    result: 'The filled prompt',
    copy: 'Copy the prompt',
    copied: 'Copied.',
    notCopied: 'The browser does not let this page copy. Select the text above and copy it.',
    failed: 'The text could not be loaded. Choose again, or open it from the list below.',
    file: 'As plain text',
    all: (number) => `All of them as plain text: ${count(number, FILE)}`,
    fromHandbook: 'The handbook fills this in where it knows it.',
    beside: { before: 'Before it:', after: 'After it:' },
  },
});
