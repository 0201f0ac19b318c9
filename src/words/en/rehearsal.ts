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
      'Play it, or read the lines once from top to bottom, and write down what was said and done. Do not go back: in a real session you cannot.',
      'Sort your notes by competency and rate each with its anchors. Write the reason for your recommendation, file the card and copy its text.',
      'Compare it with the reference card only now. Where you are a level apart, find the line that decides it.',
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
    link: (title) => `Rehearse it first: “${title}”`,
    invite: 'Play an invented session: take notes, rate it, and see your card beside one whose reasons are written out',
    play: {
      open: 'Play this session',
      lead: 'The lines arrive one after the other, at the pace of the room or up to ten times as fast. You take notes, tag, rate, file and copy on the same card as in a real session; then you see yours beside the reference. Where no script runs, read the lines below and fill in the card on paper.',
      back: 'Back to the rehearsal',
      reference: 'It says on every card and in every text that this is a rehearsal.',
      heard: 'What is said',
      hint: 'Alt and P pauses and plays, from the note field too. The last lines stay; older ones are gone, as in the room.',
      speed: 'Pace',
      times: (speed) => `${String(speed)}×`,
      screen: 'On the screen',
      next: 'On to the next line',
      kept: 'Rehearsals kept in this browser',
      keeping: (days) =>
        `They are kept apart from real cards, here only, and are erased ${count(days, { one: 'day', other: 'days' })} after their last change, the next time you open a rehearsal.`,
      again: 'Play it again',
      compared: 'Beside the reference card',
      evidence: 'Your evidence',
      says: {
        play: 'Play',
        pause: 'Pause',
        at: '{at} of {of}',
        quiet: 'Nobody is quoted before {at}.',
        shown: 'There is something new on the screen.',
        last: 'That was the last line. The candidate leaves.',
        same: 'You rated it {yours}, as the reference does.',
        'above-1': 'You rated it {yours}: one above the reference.',
        'above-2': 'You rated it {yours}: two above the reference.',
        'above-3': 'You rated it {yours}: three above the reference.',
        'below-1': 'You rated it {yours}: one below the reference.',
        'below-2': 'You rated it {yours}: two below the reference.',
        'below-3': 'You rated it {yours}: three below the reference.',
        notYours: 'You left it blank. The reference rates it {reference}.',
        notTheirs: 'You rated {title} {yours}. The reference leaves it blank: read again what shows it.',
        recommendation: 'You: {yours}. The reference: {reference}.',
      },
    },
  },
});
