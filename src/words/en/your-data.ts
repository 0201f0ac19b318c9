import type { YourDataWords } from '../definition/your-data.ts';

/** The page about what is kept of a candidate, and how a mistake on a page is reported. */
export const yourData: YourDataWords = {
  yourData: {
    title: 'What is kept about you',
    lead: 'What is kept where, for how long, and how to have it erased: by the company, and by your browser for these pages.',
    also: [
      'your data',
      'how long do you keep my CV',
      'how long is my application kept',
      'erase my data',
      'delete my data',
      'deletion',
      'remove my application',
      'right to be forgotten',
      'data retention',
      'retention period',
      'cookies',
      'tracking',
    ],
    parts: {
      kept: 'What we keep',
      browser: 'What your browser keeps for these pages',
      ask: 'To see it, correct it or have it erased',
    },
    columns: { where: 'Where', howLong: 'How long', erase: 'To have it erased' },
    browser: {
      lead: 'These pages set no cookies, ask no other server for anything and send nowhere what you type. Your browser alone remembers the following, on this device, so that you find it again.',
      kept: [
        { what: 'Colours.', until: 'Light or dark, if you chose one.' },
        {
          what: 'Search.',
          until:
            'Whether a single key opens it, and the pages that you opened from it if you switched that on. Not what you typed.',
        },
        {
          what: 'Your plan.',
          until:
            'Which lines of a checklist you ticked, and no dates or names: those stand in the link that you were sent.',
        },
        { what: 'Practice and questions.', until: 'The scores that you gave yourself, and the questions you picked.' },
      ],
      erase:
        'Plan, practice and questions have a button on their pages that erases what they keep. Everything goes at once if you clear the data of this site in your browser’s settings. A link to a plan stays in the history of your browser and in the mail it came with.',
      interviewing: 'Where you interview, this site keeps more in your browser, and sends none of it anywhere:',
      keptInterviewing: {
        cards: {
          what: 'Scorecards.',
          until:
            'Notes and ratings, until they are filed or too old; the page of a card says how many days, and has a button that erases it.',
        },
        rehearsals: {
          what: 'Rehearsals.',
          until: 'The cards that you filled in for practice, apart from real ones and for as long as their page says.',
        },
        system: { what: 'Tracking system.', until: 'Which one you paste filed cards into.' },
        firstTime: { what: 'First interview.', until: 'Which steps towards it you ticked; its page erases them.' },
        runKeys: { what: 'Single keys.', until: 'Whether they do something while you run an interview.' },
      },
    },
    ask: {
      write: 'Write to',
      subject: 'My data as an applicant',
      label: 'A message that you can send as it is:',
      message:
        'I applied to you. Please send me a copy of what you hold about me, and tell me where it came from, who has read it and when it will be erased. [Or: Please erase what you hold about me, and confirm when that is done.]',
      law: 'What you can insist on depends on the law where you live. Read on:',
    },
  },
  mistake: {
    label: 'Report a mistake on this page',
    subject: 'A mistake in the handbook',
    body: (page, version) => `Page: ${page}\nVersion: ${version}\n\nWhat is wrong:\n`,
  },
};
