import { capital } from '../../handbook/text/capital.ts';
import type { SharedWords } from '../definition/shared.ts';
import type { Format } from '../format.ts';
import { promises } from './promises.ts';

/** Where an interview takes place, inside a sentence. */
const MODE = { phone: 'phone', video: 'video call', 'on-site': 'on site', online: 'on your own, online' };

/** Names of facts, their values, and the parts that stand on pages of both sides. */
export const shared = (format: Format): SharedWords => {
  const { workingDays } = promises(format);
  return {
    ...promises(format),
    facts: {
      duration: 'Duration',
      people: 'You meet',
      interviewers: 'Interviewers',
      format: 'Format',
      mode: 'Where',
      screen: 'Screen sharing',
      recording: 'Recording',
      ai: 'AI assistants',
      tools: 'Tools',
      effort: 'Work on your own',
      window: 'Time to submit',
      start: 'Start',
      result: 'You submit',
      level: 'Level',
      family: 'Family',
      location: 'Location',
      timeZones: 'Time zones',
      pay: 'Pay range',
      posting: 'Posting',
      hearBack: 'You hear back',
      heldWithin: 'Held',
      who: 'Who',
      live: 'Live interviews',
      calendar: 'On the calendar',
      longestDay: 'Longest day, with breaks',
      split: 'Can be split',
      met: 'People you meet',
      waiting: 'You wait for us',
      preparation: 'Prepare',
      writeUp: 'Write up',
      training: 'Training',
      dryRun: 'Dry run first',
      inCompany: 'In the company',
      when: 'When',
      chair: 'Chair',
    },
    format: {
      conversation: 'Conversation',
      'live-coding': 'Live coding',
      design: 'Design',
      walkthrough: 'Walkthrough',
      'case-study': 'Case study',
      'take-home': 'Take-home',
      informal: 'Informal',
    },
    modes: (modes) => capital(format.anyOf(modes.map((mode) => MODE[mode]))),
    screen: { none: 'None', candidate: 'You share yours', interviewer: 'We share ours', both: 'Both sides' },
    recording: { none: 'Not recorded', 'with-consent': 'Only if you agree' },
    ai: { expected: 'Expected', encouraged: 'Encouraged', allowed: 'Allowed', 'not-allowed': 'Not allowed' },
    level: {
      junior: 'Junior',
      mid: 'Mid-level',
      senior: 'Senior',
      staff: 'Staff',
      manager: 'Manager',
      any: 'Any',
      beyond: 'Staff, principal or manager',
    },
    primary: 'Main focus',
    secondary: 'Also looked at',
    yes: 'Yes',
    no: 'No',
    people: (range) => format.countRange(range, { one: 'person', other: 'people' }),
    withSeats: (seats: string) => `with ${seats}`,
    ofInterviews: (time: string) => `${time} of interviews`,
    alone: 'alone',
    timeAlone: {
      candidate: (time: string) => `${time} on your own`,
      interviewer: (time: string) => `${time} alone`,
    },
    discussedIn: (session: string) => `discussed in: ${session}`,
    notAssessedAtAll: 'Nothing is assessed here.',
    timeForQuestions: { candidate: 'Time for your questions', interviewer: 'The candidate’s time' },
    timeline: {
      onCalendar: (time: string) => `${time} on the calendar`,
      breakAfter: (minutes) => `then a break of ${format.minutes(minutes)}`,
      split: (days: readonly string[]) => `On request over ${String(days.length)} days: ${days.join('; then ')}.`,
      hearBack: {
        candidate: (days) => `You hear back ${workingDays(days)}`,
        interviewer: (days) => `The candidate hears back ${workingDays(days)}`,
      },
    },
    coverage: {
      title: 'Coverage',
      lead: 'Which competency is assessed where: all roles together, or one of them.',
      key: 'A filled square is a main focus, an open circle is also looked at, an empty cell is not assessed.',
      table: (role: string) => `What is assessed where: ${role}`,
      needed: 'Rating needed',
      notClaimed: 'not claimed by the role',
      nobody: 'nobody assesses it',
      ratedIn: 'Interviews that assess it',
      ratedBy: 'Competencies assessed',
      sessionsThat: 'Sessions that assess it',
      role: 'Role',
      allRoles: 'All roles',
      download: 'Download as CSV',
      amongAll: 'Coverage of all roles',
      competency: 'Competency',
      caption: 'Competencies by interview.',
      sessions: (role: string) => `Competencies by session of ${role}.`,
      shown: '{competencies} competencies in {types} interviews',
      empty: 'No role has a session that rates anything yet.',
      tooLarge: (competencies: number, types: number) =>
        `${String(competencies)} competencies by ${String(types)} interviews are too many for one table. Each role has its own; all of them are in the file below.`,
    },
    /** Said beside a large table that shows only a part of itself. */
    moreOfTable: {
      below: 'There is more below: scroll the table down.',
      beside: 'There is more beside: scroll the table sideways.',
      both: 'There is more below and beside: scroll the table in both directions.',
    },
    /** What a remark without a title is called where it is read aloud. */
    remark: { note: 'note', tip: 'tip', caution: 'caution', danger: 'danger' },
    /** The title of a remark that was written as the alert [!IMPORTANT]. */
    important: 'Important',
    footnotes: { title: 'Footnotes', back: 'Back to reference {reference}' },
    formerly: 'Formerly:',
    print: 'Print this page',
  };
};
