import type { InterviewerPageWords } from '../definition/interviewer-pages.ts';
import type { Format } from '../format.ts';

/** Pages for interviewers that belong to an entry, and their start page. */
export const interviewerPages = ({ count }: Format): InterviewerPageWords => ({
  interviewersPage: {
    title: 'Interviewers',
    summary: 'Pick your interview: the kit has the agenda, the questions, what to look for and the anchors.',
    none: 'There are no interviews yet.',
    selfPaced: 'self-paced',
    roleTime: (interviews: string, ours: string | undefined) =>
      ours === undefined ? interviews : `${interviews}, ${ours} of interviewers’ time`,
  },
  sessionKit: {
    title: (interview, role) => `${interview}: ${role}`,
    parts: {
      now: 'In ten minutes',
      before: 'Before',
      agenda: 'The agenda',
      during: 'During',
      exercise: 'The exercise',
      questions: 'What you ask everybody',
      reserve: 'If there is time left',
      'look-for': 'What to look for, and how to rate it',
      after: 'After',
      elsewhere: 'What the others ask',
      'may-run': 'Who sits here',
      card: 'Your scorecard',
    },
    exercise: 'Exercise',
    opening: 'Say first',
    clock: 'The clock',
    start: 'Start (hours:minutes)',
    fromTo: '{from}–{to}',
    question: 'Ask without fail',
    closing: 'Say last',
    anchors: 'Anchors, 1 to 4',
    elsewhere: 'Leave these to the others: each of them is asked in another session of this role.',
    copy: 'Copy the link to this kit',
    whereTo: 'For the interviewers’ own entry in the calendar, never the one that the candidate sees.',
    catalogue: (interview) => `Background, other variants and all exercises: the kit of ${interview}`,
  },
  copyLink: {
    copied: 'Copied.',
    notCopied: 'Your browser did not allow that. Copy it from here: {link}',
  },
  kit: {
    sessions:
      'The kit of a session has its minutes, its exercise and its questions, and nothing else. Choose the role you interview for:',
    informal: 'This meeting is informal: nothing is rated.',
    reserve: 'Only if time is left, or if a core question did not apply.',
    coreFrom: (minutes) => `asked of everybody from ${count(minutes, { one: 'minute', other: 'minutes' })} on`,
    evidence: 'Gives evidence for:',
    scale:
      'Rate each competency from 1 to 4, with the evidence written down. “Not assessed” means that it was not asked; asked, with weak evidence, is a low rating. There is no middle and there are no half points.',
    rating: 'Rating',
    ratedIn: (variants: string) =>
      variants === '' ? 'Rated only where no variant applies.' : `Rated in: ${variants}.`,
    variants: 'You run one of these. Anything a variant does not mention is the same as above.',
    asAbove: 'Agenda and competencies are as above.',
    firstExercise: 'First exercise:',
    exercise: {
      status: { active: 'Active', retired: 'Retired: do not use', leaked: 'Leaked: do not use' },
      core: (minutes: number) => `${String(minutes)} min to a working core`,
      lastRun: (day: string) => `every step run on ${day}`,
      lastDryRun: (day: string) => `last dry run ${day}`,
      noDryRun: 'no dry run noted: take the minutes as an estimate',
      statement: { live: 'Say this, word for word', sent: 'The candidate receives this, word for word' },
      setUp: 'Set-up',
      hints: 'Hints, the smallest first',
      extensions: { live: 'When the core works', sent: 'For the conversation afterwards' },
    },
    monthsOrMore: (months: number) => `${count(months, { one: 'month', other: 'months' })} or more`,
  },
  seats: {
    table: 'Sessions and seats',
    columns: ['Session, with its kit', 'Minutes', 'Our time, all together', 'Seats, and who may take them'],
    does: {
      leads: 'Leads',
      seconds: 'Takes the second seat',
      observes: 'Observes',
      plays: 'Plays a part',
      reads: 'Reads what was handed in',
      joins: 'Joins',
    },
    seat: (label, does) => `${label}: ${does.charAt(0).toLowerCase()}${does.slice(1)}`,
    noRating: 'files no rating',
    exercise: (title) => `Exercise: ${title}`,
  },
  ratings: {
    table: 'Ratings needed',
    competency: 'Competency',
    needed: 'Needed',
    weight: 'Weight',
    why: 'Why',
    equal: 'All of them count the same.',
  },
});
