import type { Asked } from '../../handbook/schemas/asked.ts';
import type { QuestionsWords } from '../definition/questions.ts';
import type { Format } from '../format.ts';

const NOUNS: Record<Asked, string> = {
  recruiter: 'your recruiter',
  manager: 'the hiring manager',
  engineer: 'an engineer',
  leader: 'a leader',
};

/** What candidates read about questions to ask us. */
export const questions = ({ anyOf }: Format): QuestionsWords => ({
  questionsPage: {
    healthy: 'A healthy answer',
    redFlag: 'Ask further if',
    findOut: 'What you can find out yourself beforehand',
    ours: 'Our own answer.',
    more: 'What a good answer sounds like',
    goingOn: {
      title: 'How to go on from there',
      lead: 'For each question: what to ask next, and what to make of the answer.',
      link: 'How to go on from there',
      about: (question) => `How to go on from there: ${question}`,
    },
    ask: (people) => `Ask ${anyOf(people.map((one) => NOUNS[one]))}.`,
    first: {
      title: 'Five minutes: these three',
      lead: 'Three are plenty. Choose them by who sits in front of you.',
      whom: {
        recruiter: 'Your recruiter',
        manager: 'The hiring manager',
        engineer: 'An engineer',
        leader: 'A leader',
      },
    },
    pick: 'Take along',
    list: {
      title: 'Your list',
      lead: 'Kept in this browser and nowhere else. The pages of your sessions show it too.',
      none: 'Nothing yet. Tick “Take along” beside a question.',
      copy: 'Copy the list',
      print: 'Print the list',
      clear: 'Empty the list',
      toList: 'Your list',
    },
    says: {
      picked: 'In your list: {count}',
      none: 'Your list is empty.',
      copied: 'Copied.',
      notCopied: 'This browser did not let the page copy. Select the list and copy it by hand.',
      notKept: 'This browser keeps nothing for this page. Your list is there until you close it.',
    },
    yours: { title: 'Your own list', change: 'Change the list' },
  },
});
