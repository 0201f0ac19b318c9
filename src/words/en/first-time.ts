import type { FirstTimeWords } from '../definition/first-time.ts';

/** The way to a first interview of a kind. */
export const firstTime: FirstTimeWords = {
  firstTime: {
    lead: 'Nobody leads this alone the first time. Take the steps in this order; each says how you know that it is done.',
    total: (time) => `In all it takes ${time}, each step once.`,
    steps: {
      read: {
        title: 'Read this kit and the page that candidates read.',
        checks:
          'You can say in one sentence what the interview is for, and name its time boxes and what is rated without looking.',
      },
      rehearse: {
        title: 'Rehearse with an invented session.',
        checks: 'Each of your ratings names a line it rests on, and none is two levels away from the reference card.',
      },
      shadow: {
        title: 'Sit in on one, and write a card of your own.',
        checks: 'You finished your card before you saw the other one, and you can say why each difference came about.',
      },
      'dry-run': {
        title: 'Hold it with a colleague in the place of the candidate.',
        checks: 'It ended in time, each core question was asked, and the minutes were taken.',
      },
      observed: {
        title: 'Lead one while an experienced interviewer observes.',
        checks:
          'Your card was filed before you talked about it, and the observer found evidence under each of your ratings.',
      },
    },
    similar: 'of a similar interview',
    done: 'Done',
    kept: 'Your ticks are kept in this browser and nowhere else. Some browsers erase them after a week.',
    copy: 'Copy my ticks',
    erase: 'Erase my ticks',
    copied: 'Copied.',
    notCopied: 'The browser does not let this page copy.',
    erased: 'Erased.',
    notKept: 'This browser keeps nothing for this site: your ticks last until you leave the page.',
    ticked: 'done',
    open: 'open',
    link: (interview) => `All steps to your first ${interview}`,
  },
};
