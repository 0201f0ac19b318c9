import type { SharedWords } from '../definition/shared.ts';
import { inSentence } from '../../handbook/text/in-words.ts';
import { plural } from './plural.ts';

export const workingDays = (count: number) => `within ${plural(count, 'working day', 'working days')}`;
const hearBack = ({ days, from }: { days: number; from: string }) => `${workingDays(days)}, from ${inSentence(from)}`;

/** Names of facts, their values, and the parts that stand on pages of both sides. */
export const shared: SharedWords = {
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
    window: 'Time to hand in',
    start: 'Start',
    result: 'You hand in',
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
  mode: { phone: 'Phone', video: 'Video call', 'on-site': 'On site', online: 'On your own, online' },
  screen: { none: 'None', candidate: 'You share yours', interviewer: 'We share ours', both: 'Both sides' },
  recording: { none: 'Not recorded', 'with-consent': 'Only if you agree' },
  ai: { expected: 'Expected', encouraged: 'Encouraged', allowed: 'Allowed', 'not-allowed': 'Not allowed' },
  /** Headings of the groups in the list of a kind; one that is not named here is called by the words of its id. */
  groups: {
    'interview-types': {
      general: 'General',
      engineering: 'Engineering',
      infrastructure: 'Infrastructure',
      data: 'Data',
      ai: 'AI and machine learning',
      security: 'Security',
      leadership: 'Leadership',
    },
    stages: {
      application: 'Application',
      screen: 'Screen',
      assessment: 'Assessment',
      loop: 'Interviews',
      decision: 'Decision',
      offer: 'Offer',
      checks: 'Checks',
    },
    competencies: {
      technical: 'Technical',
      collaboration: 'Collaboration',
      leadership: 'Leadership',
      values: 'Values',
    },
    roles: {},
    'questions-to-ask': {},
    archetypes: {},
    practice: {},
    guides: {},
    prompts: {},
  },
  level: { junior: 'Junior', mid: 'Mid-level', senior: 'Senior', staff: 'Staff', manager: 'Manager', any: 'Any' },
  primary: 'Main focus',
  secondary: 'Also looked at',
  yes: 'Yes',
  no: 'No',
  minutes: (count: number) => plural(count, 'minute', 'minutes'),
  shortMinutes: (count: number) => `${String(count)} min`,
  /** Minutes from the beginning of an interview. */
  agendaTime: (from: number, to: number) => `${String(from)}–${String(to)} min`,
  window: {
    hours: (count: number) => plural(count, 'hour', 'hours'),
    days: (count: number) => plural(count, 'day', 'days'),
  },
  people: (range: { min: number; max: number }) =>
    range.min === range.max
      ? plural(range.min, 'person', 'people')
      : `${String(range.min)} to ${String(range.max)} people`,
  withSeats: (seats: string) => `with ${seats}`,
  ofInterviews: (time: string) => `${time} of interviews`,
  alone: 'alone',
  timeAlone: {
    candidate: (time: string) => `${time} on your own`,
    interviewer: (time: string) => `${time} alone`,
  },
  discussedIn: (session: string) => `discussed in: ${session}`,
  workingDays,
  /** When a step is due, and when a decision is made. */
  due: (days: number) => (days === 0 ? 'on the same day' : workingDays(days)),
  heldWithin: (days: number) => `${workingDays(days)} of the last rated interview`,
  heldAfter: (days: number, interview: string | undefined) =>
    `${workingDays(days)} of the last rated interview${interview === undefined ? '' : `, here: ${interview}`}`,
  hearBack,
  youHearBack: (promise: { days: number; from: string }) => `You hear back ${hearBack(promise)}.`,
  waitInAll: (days: number) => `at most ${plural(days, 'working day', 'working days')} until the decision`,
  notAssessedAtAll: 'Nothing is assessed here.',
  timeForQuestions: { candidate: 'Time for your questions', interviewer: 'The candidate’s time' },
  timeline: {
    onCalendar: (time: string) => `${time} on the calendar`,
    breakAfter: (minutes: number) => `then a break of ${plural(minutes, 'minute', 'minutes')}`,
    split: (days: readonly string[]) => `On request over ${String(days.length)} days: ${days.join('; then ')}.`,
    hearBack: {
      candidate: (days: number) => `You hear back ${workingDays(days)}`,
      interviewer: (days: number) => `The candidate hears back ${workingDays(days)}`,
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
  formerly: 'Formerly:',
  print: 'Print this page',
};
