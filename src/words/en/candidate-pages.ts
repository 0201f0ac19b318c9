import type { CandidatePageWords } from '../definition/candidate-pages.ts';
import type { Format } from '../format.ts';
import { promises } from './promises.ts';

/** Pages for candidates. A sentence with a link in it is cut into what stands before and after the link. */
export const candidatePages = (format: Format): CandidatePageWords => ({
  homePage: {
    search: 'Search: an interview, an abbreviation, a worry',
    role: {
      title: 'What are you interviewing for?',
      text: 'Your role’s page has the whole process: who you meet, for how long, what it is for, and how to prepare.',
    },
    interview: {
      title: 'Do you know which interview it is?',
      text: 'Each has a page: what happens in it, how to prepare for it, and what is assessed.',
      link: 'All interviews',
    },
    askUs: {
      title: 'What do you want to know about us?',
      text: 'What to ask, what a healthy answer sounds like, and what should make you ask further.',
      link: 'Questions to ask us',
    },
    practical: 'Visas, remote work, travel and other practical questions',
    guides: 'Short reads',
    principles: 'How we interview',
    values: 'What we value',
    howAssessed: 'How it is assessed',
    accommodations: 'Need something done differently? Write to',
  },
  rolesPage: {
    extent: (interviews: string, stages: number) =>
      `${interviews} · ${format.count(stages, { one: 'stage', other: 'stages' })}`,
  },
  interviewPage: {
    variants: 'Anything a variant does not mention is the same as above.',
    variantPrepare: 'Prepare, besides the list above',
    variantRated: 'Rated in this variant',
    notAssessed: 'What does not matter here',
    aiGuide: 'How we see AI assistants in interviews',
    hearFromUs: (within: string) => `You hear from us ${within}.`,
    questions: 'Questions go to',
    askUs: {
      before: 'Bring two or three of',
      link: 'these questions',
      after: 'along.',
    },
  },
  stagePage: {
    feedbackFrom: (owner: string, days: number | undefined) =>
      `From: ${owner}${days === undefined ? '' : `, ${promises(format).workingDays(days)}`}`,
  },
  rolePage: {
    posting: 'Read the posting',
    choices: {
      split: 'One day, or several?',
      over: (stage, days) =>
        `The stage “${stage}” can be split over ${format.count(days, { one: 'day', other: 'days' })}.`,
      start: 'When do you begin the work on your own?',
      different: 'Should something be done differently? Write to',
      slowest: (days) => `Some things take ${format.count(days, { one: 'working day', other: 'working days' })}.`,
    },
    splitOver: (days) => `over ${format.count(days, { one: 'day', other: 'days' })}`,
    process: {
      bars: 'Bars are drawn to one scale of minutes, breaks between them.',
      barsAndDots:
        'Bars are drawn to one scale of minutes, breaks between them; the dots below a stage are the days you wait for us.',
    },
    prepare: {
      what: 'Open a session for its reason and what to prepare for it; what several ask for stands at the first.',
      enough: (time: string) => `${time} are enough for all of them, besides work alone such as a take-home.`,
    },
    countsFor: (sessions: string) => `Counts for ${sessions}`,
    assessed: 'Each competency is looked at in the sessions marked here.',
    aiAssistants: 'Each session’s page says why.',
    family: 'That is what loops of this family stress.',
    familyHere: 'Of it, this process looks at:',
    familyBesides: (competencies: string) => `No session of this process looks at: ${competencies}.`,
    elsewhere: {
      title: 'If you interview elsewhere too',
      table: 'Kinds of companies',
      columns: ['Kind of company', 'Their loops stress', 'What you prepare here counts for', 'Prepare besides'],
    },
  },
  session: {
    page: 'Its page, minute by minute',
    focus: 'In this role:',
    why: 'Why it is there:',
    only: (competencies) => `The only place where we look at: ${competencies}.`,
    mainOnly: (competencies) => `The main place where we look at: ${competencies}.`,
    first: (competency, sessions) => `A first look at: ${competency}. More of it in: ${sessions}.`,
    again: (competency, sessions) => `Another look at: ${competency}. The first was in: ${sessions}.`,
  },
  pack: {
    title: (role: string) => `Preparation pack: ${role}`,
    open: 'Preparation pack, ready to print',
    summary: 'Every session in order, with what to do before it. Print it, tick it off, write on it.',
    handInWithin: (time: string) => `submit within ${time}`,
    dateAndTime: 'Date and time:',
    page: 'Its page',
    agenda: 'Minute by minute:',
    before: 'Before it',
    preparedAlready: 'Prepared already, for an earlier session:',
    ai: (policy: string) => `AI assistants: ${policy}.`,
    questions: 'What I want to ask:',
  },
  loops: {
    title: 'By family of roles',
    families: 'What the loops of each family stress, and how many of its loops have a session for it.',
    mainIn: (count: number, all: number) => `${String(count)} of ${format.count(all, { one: 'loop', other: 'loops' })}`,
    closest: 'Loops of ours that come closest to this:',
    share: (count: number, all: number) => `(${String(count)} of ${String(all)})`,
  },
  workedExample: {
    length: 'In the room',
    reading: 'To read',
    level: 'Level',
    speakers: { candidate: 'Candidate', interviewer: 'Interviewer', observer: 'Observer', narrator: 'What you see' },
    minute: (minute) => `Minute ${String(minute)}`,
    goesOn: (from, to) => `Read on: minute ${String(from)} to ${to === undefined ? 'the end' : String(to)}`,
    note: 'What an interviewer can see',
    weaker: 'A weaker way',
    stronger: 'A stronger way',
    prints: 'It prints',
    sum: (sum, result, unit) => `${sum} ≈ ${result}${unit === undefined ? '' : ` ${unit}`}`,
    drawing: {
      inWords: 'The same in words',
      box: (label) => label,
      newBox: (label) => `${label} (new in this step)`,
      arrow: (from, to) => `${from} leads to ${to}.`,
      labelled: (from, to, label) => `${from} leads to ${to}: ${label}.`,
    },
  },
  renamedPage: {
    lead: 'Interviews change their names. Here is where each old name leads.',
    none: 'Nothing has been renamed yet.',
    table: (section: string) => `${section}: former names`,
    columns: ['Former name', 'Where it was used', 'Now'],
  },
  llms: {
    withTime: (summary, time) => `${summary} ${time}.`,
    sessions: 'Sessions, role by role',
    data: { title: 'Data', file: 'The handbook as JSON', text: 'Every entry with its typed fields.' },
    full: { file: 'The whole text', text: 'Every entry in full, in as many files as it takes: this is the first.' },
    part: (part, of) => (of === 1 ? 'All entries.' : `Part ${String(part)} of ${String(of)}. The other parts:`),
  },
  missingPage: {
    title: 'This page is not here',
    before: 'The address may be mistyped, or the interview has a new name.',
    link: 'Look it up among the former names',
    after: ', search with the button above, or start from one of the lists.',
    near: 'Search for “{words}”',
    lists: 'All lists',
  },
});
