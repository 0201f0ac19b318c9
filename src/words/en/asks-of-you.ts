import type { AsksOfYouWords } from '../definition/asks-of-you.ts';
import type { Format } from '../format.ts';

/** What an interview asks of a body, and what can be different. */
export const asksOfYou = ({ count }: Format): AsksOfYouWords => ({
  asksOfYou: {
    senses: { eyes: 'Eyes', ears: 'Ears', hands: 'Hands', speech: 'Speech', nerves: 'Nerves' },
    stretch: { label: 'At a stretch', minutes: (minutes) => `${minutes}, with no pause planned.` },
    withoutAsking: 'Without asking',
    onRequest: 'If you ask',
    by: (days) =>
      days === 0 ? 'Also on the day.' : `Best ${count(days, { one: 'working day', other: 'working days' })} before.`,
    write: 'Write to',
    guide: 'How to ask, and who learns of it',
    onSessionPage: 'Your session’s page has it, and what to ask for in time.',
    message: {
      label: 'A message that you can send, with what helps you in place of the brackets:',
      subject: 'An arrangement for my interview',
      text: (about) =>
        `For ${about === undefined ? 'my interviews' : `my interview (${about})`} I need [what helps me]. Can you arrange that? Please tell me by [day], so that we have time to look for something else if you cannot.`,
    },
    refused: 'If we cannot do it.',
    concerns: (who) => `You can also tell ${who}:`,
  },
});
