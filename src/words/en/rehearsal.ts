import type { RehearsalWords } from '../definition/rehearsal.ts';
import type { Format } from '../format.ts';

const LINE = { one: 'line', other: 'lines' };

/** The list of rehearsals, and the page of one. */
export const rehearsal = ({ count }: Format): RehearsalWords => ({
  rehearse: {
    title: 'Rehearse',
    lead: 'Invented sessions, line by line. Take notes, rate with the anchors, and compare your card with one whose reasons are written out.',
    none: 'No rehearsal is written yet.',
    steps: [
      'Read the kit of the session as you would ten minutes before a real one.',
      'Go through the lines once, from top to bottom, and write down what was said and done. Do not go back: in a real session you cannot.',
      'Sort your notes by competency and rate each with its anchors. Write the reason for your recommendation.',
      'Open the reference card only now. Where you are a level apart, find the line that decides it.',
    ],
    kit: 'The kit of this session',
    facts: { interview: 'Interview', session: 'Held for', lines: 'Transcript' },
    lines: (number) => count(number, LINE),
    speaker: { candidate: 'Candidate', interviewer: 'Interviewer', observer: 'Observer' },
    listen: 'Everything here is invented. No candidate ever said it, and no kit has its exercise.',
    open: 'Open it when your own card is finished',
    compare:
      'One careful reading of these lines, and not the only one. A level apart is worth a conversation; two levels apart, one of you overlooked something.',
    anchors: 'The anchors',
    rating: (rating) => `Rated ${String(rating)}`,
    sign: { '+': 'For:', '-': 'Against:' },
    higher: 'What would have raised it:',
  },
});
