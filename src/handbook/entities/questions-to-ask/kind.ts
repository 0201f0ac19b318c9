import { defineKind } from '../../kind.ts';
import { shortListsOf } from '../../questions.ts';
import { candidateStarter } from './starter.ts';

/** Questions that candidates may ask us, on one page by theme. */
export const questionsToAsk = defineKind('questions-to-ask', {
  noun: 'question to ask us',
  word: 'question-to-ask',
  section: 'questions-to-ask',
  menu: 8,
  // What to ask next is long, and read one question at a time.
  textsApart: true,
  // The short lists stand above the themes, and what is taken along below them.
  sharedIds: (handbook) => {
    const lists = shortListsOf(handbook);
    return [...(lists.length > 0 ? ['first'] : []), ...lists.map(({ whom }) => `first-${whom}`), 'your-list'];
  },
  groupOf: ({ candidate }) => candidate.theme,
  candidate: { page: 'shared', starter: candidateStarter, parts: [] },
});
