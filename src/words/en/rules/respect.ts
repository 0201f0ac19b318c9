import { quoted } from '../../../handbook/text/quoted.ts';
import type { WordsOfGroup } from '../../definition/rules.ts';
import type { Format } from '../../format.ts';
import { kinds } from '../kinds.ts';
import { promised } from './respect-promises.ts';
import { settingOf } from './setting.ts';

/** Why nothing uses an entry, and where it could be used. */
const UNUSED = {
  'interview-types': {
    why: 'no role has a session of it, and no stage names it',
    where: 'Add a session of it to a role, or name it under interviewTypes of a stage',
  },
  stages: { why: 'no role has it in its process', where: 'Add it to the process of a role' },
  competencies: {
    why: 'no interview type assesses it, and no role, value, family or archetype names it',
    where: 'Add it to what an interview type assesses',
  },
};

/** Of what a role asks too much. */
const OVER = {
  live: {
    of: 'of live interviews',
    fix: 'Leave out the session that adds least to what the others rate; the coverage of the role shows which.',
  },
  'self-paced': {
    of: 'of work alone',
    fix: 'Make the task smaller, or let it replace a session and not add to one.',
  },
};

/** Candidates of a level. */
const WHOSE = {
  junior: 'juniors',
  mid: 'mid-level candidates',
  senior: 'senior candidates',
  beyond: 'staff, principals and managers',
};

const minute = { one: 'minute', other: 'minutes' };

/** What the rules on respect say. */
export const respect = ({ count, duration, ...format }: Format): WordsOfGroup<'respect'> => ({
  orphan: {
    what: 'Every interview type, stage and competency is used by something.',
    why: 'A page that belongs to no process is read as a promise: candidates prepare for an interview that never comes.',
    fix: 'Use it where it belongs, or keep it as a draft. One that is kept on purpose, such as an interview held only now and then, says so under ignore.',
    says: {
      unused: (kind, title) => ({
        message: `Nothing uses the ${kinds[kind].noun} "${title}": ${UNUSED[kind].why}.`,
        fix: `${UNUSED[kind].where}, or set status: draft until it is used.`,
      }),
    },
  },
  'agenda-stated': {
    what: 'Every live interview, and each variant that candidates can meet, says what happens in it and for how long.',
    why: 'Candidates who know what comes when can prepare for each part, and keep their nerves for the task. Without an agenda the page leaves that part out.',
    fix: 'Write down the time boxes, the time for the candidate’s questions among them.',
    says: {
      noAgenda: (held) => ({
        message: `${settingOf(held)} is live and has no agenda.`,
        fix: 'Add agenda: time boxes whose minutes add up to the duration.',
      }),
    },
  },
  'time-for-candidate-questions': {
    what: 'Every live interview with an agenda leaves the candidate 5 minutes for questions, or 10 if it lasts 45 minutes or more.',
    why: 'Candidates decide too, and they can only ask while somebody is there.',
    source: 'Google re:Work leaves 5 minutes of 30 and of 45, and 8 of 60; from 45 upwards we ask for more',
    fix: 'Add a time box with candidateQuestions: true, or make it longer.',
    thresholds: {
      short: 'Minutes for the candidate’s questions in a short interview.',
      long: 'Minutes for the candidate’s questions in a long interview.',
      longFrom: 'Minutes from which an interview counts as long.',
    },
    says: {
      interview: (held, { left, of, due }) => ({
        message: `${settingOf(held)} leaves ${count(left, minute)} of ${String(of)} for the candidate’s questions; ${String(due)} are due.`,
        fix: `Give them ${count(due, minute)} in a box with candidateQuestions: true, and say so to your interviewers.`,
      }),
      session: (session, role, interview, { left, of, due }) => ({
        message: `The session "${session}" of "${role}" leaves ${count(left, minute)} of ${String(of)} for the candidate’s questions; ${String(due)} are due.`,
        fix: `In ${interview} set the smallest number of minutes of the box with candidateQuestions: true to ${String(due)}.`,
      }),
    },
  },
  'candidate-time-budget': {
    what: 'A role asks a candidate for at most six hours of live interviews and six of work alone.',
    why: 'The time is unpaid, and those with a job, a child or a second application have the least of it. Four interviews were enough to predict Google’s decision with 86 % confidence.',
    source: 'Bock, Work Rules! (on the number of interviews). The hours are our judgement.',
    fix: 'Leave out what adds least, or make it shorter.',
    thresholds: {
      liveMinutes: 'Minutes of live interviews of a role at most.',
      selfPacedMinutes: 'Minutes of work alone at most, at the upper end of the range.',
    },
    says: {
      over: (role, { part, minutes, budget }) => ({
        message: `"${role}" asks a candidate for ${duration(minutes)} ${OVER[part].of}; the budget is ${duration(budget)}.`,
        fix: OVER[part].fix,
      }),
    },
  },
  'preparation-budget': {
    what: 'What is enough to prepare takes at most 90 minutes for a session, and five hours for a role besides work alone.',
    why: 'Whoever reads a list does all of it, or worries about what is left. Without a limit it selects by free evenings.',
    source: 'Our judgement: a long evening for a session, and an evening in each of five weeks for a role.',
    fix: 'Keep as enough what helps most, and mark the rest with ifYouLike: true.',
    thresholds: {
      sessionMinutes: 'Minutes of preparation for a session at most.',
      roleMinutes: 'The same for all sessions of a role that are not work alone; what several ask for counts once.',
    },
    says: {
      session: (held, minutes, budget) => ({
        message: `${settingOf(held)} asks for ${duration(minutes)} of preparation; the budget is ${duration(budget)}.`,
        fix: 'Mark what helps less with ifYouLike: true, or make it shorter.',
      }),
      role: (role, minutes, budget) => ({
        message: `"${role}" asks for ${duration(minutes)} of preparation in all; the budget is ${duration(budget)}.`,
        fix: 'In the interviews of its sessions mark what helps less with ifYouLike: true.',
      }),
    },
  },
  'window-fits-effort': {
    what: 'The window of work alone leaves room for a job and a family: four hours of effort for each day of it.',
    why: 'A window that is full of the task selects by free time, and by nothing that the job needs.',
    source: 'Our judgement: 24 hours less work, sleep and what a household needs.',
    fix: 'Widen the window or make the task smaller.',
    thresholds: { minutesPerDay: 'Minutes of effort that a day of the window has room for.' },
    says: {
      tooTight: (held, { effort, window, room, days }) => ({
        message: `${settingOf(held)} takes up to ${duration(effort)} of work within ${window.days === undefined ? format.hours(window.hours!) : format.days(window.days)}; beside a job that window has room for ${duration(room)}.`,
        fix: `Give { days: ${String(days)} } or more, better a week, or make the task smaller.`,
      }),
    },
  },
  'meal-break': {
    what: 'A stage of more than four hours on the calendar has a break of half an hour, or can be split over days.',
    why: 'The last interviewer meets somebody who has not eaten since breakfast, and rates them.',
    source: 'Our judgement.',
    fix: 'Plan a break, or offer a split.',
    thresholds: {
      minutes: 'Minutes on the calendar above which a break is due.',
      break: 'Minutes that a break for a meal lasts at least.',
    },
    says: {
      noMeal: (stage, role, calendar, meal) => ({
        message: `"${stage}" of "${role}" takes ${duration(calendar)} on the calendar, with no break of ${duration(meal)} and no split over days.`,
        fix: `Set breakAfter: ${String(meal)} or more after a session in the middle, or offer splits: lists of session ids, one for each day.`,
      }),
    },
  },
  'ai-policy-stated': {
    what: 'Every interview says whether AI assistants may be used, and why, or company.yaml says it for those that do not.',
    why: 'Where it is not said, the honest do without and the others do not.',
    fix: 'State the policy and the reason in the interview, or under defaults where the same holds everywhere.',
    says: {
      unsaid: (interview) => ({
        message: `"${interview}" does not say whether AI assistants may be used, and neither does company.yaml.`,
        fix: 'Add aiAssistants: { policy, reason }, with expected, encouraged, allowed or not-allowed as the policy and the reason as candidates read it, here or under defaults of company.yaml for all that do not say.',
      }),
      nowhere: (interviews) => ({
        message: `None of ${count(interviews, { one: 'interview', other: 'interviews' })} says whether AI assistants may be used, and neither does company.yaml.`,
        fix: 'Say it once: aiAssistants: { policy, reason } under defaults, with expected, encouraged, allowed or not-allowed as the policy and the reason as candidates read it. An interview that differs says so by itself.',
      }),
    },
  },
  'recording-stated': {
    what: 'Every live interview says whether it is recorded, or company.yaml says it for those that do not.',
    why: 'Candidates speak differently when they do not know, and in many places a recording needs their consent.',
    fix: 'State it, even where nothing is recorded. Until then the page does not mention it.',
    says: {
      unsaid: (interview) => ({
        message: `"${interview}" is live and does not say whether it is recorded.`,
        fix: 'Add recording: none or recording: with-consent, here or under defaults of company.yaml for all that do not say.',
      }),
      nowhere: (interviews) => ({
        message: `None of ${count(interviews, { one: 'live interview', other: 'live interviews' })} says whether it is recorded.`,
        fix: 'Say it once: recording: none or recording: with-consent, under defaults. An interview that differs says so by itself.',
      }),
    },
  },
  'short-list': {
    what: 'A short list of questions to ask us has three, for somebody whom candidates meet and who can answer them.',
    why: 'The end of an interview has five minutes for questions. A list of six is read out in a hurry, and a question to the wrong person gets a guess.',
    source: 'Our judgement: a question, its answer and one more sentence take two minutes.',
    fix: 'Change shortListOf in the questions, so that each person has three or none.',
    says: {
      notThree: (whom, questions) => ({
        message: `The short list for "${whom}" has ${count(questions.length, { one: 'question', other: 'questions' })}: ${format.titles(questions)}.`,
        fix: `Name ${whom} under shortListOf in three questions, or in none.`,
      }),
      cannotAnswer: (question, whom) => ({
        message: `"${question}" is in the short list for "${whom}", who is not among those that can answer it.`,
        fix: `Add ${whom} to askWhom, or take ${whom} out of shortListOf.`,
      }),
      notMet: (whom) => ({
        message: `There is a short list for "${whom}", and no session of a role has one in the room.`,
        fix: `Say under meets in which session ${whom} can be asked, or take ${whom} out of shortListOf.`,
      }),
    },
  },
  'task-trains-criterion': {
    what: 'A practice task that a row for self-scoring leads to trains the competency of that row.',
    why: 'Somebody with two evenings does what the page says to train next. It has to be that.',
    fix: 'Choose another task, or add the competency to the task if it does train it.',
    says: {
      trainsOthers: (task, criterion, competency) => ({
        message: `"${criterion}" leads to the practice task "${task}", which does not train ${competency}.`,
        fix: `Choose a task that trains ${competency}, or add ${competency} to the competencies of this one.`,
      }),
    },
  },
  'says-what-is-not-assessed': {
    what: 'Every interview says what does not matter in it.',
    why: 'Being watched costs people more than half of their performance at coding; part of it is worry about what is not rated at all.',
    source: 'Behroozi et al. 2020, on being watched while coding',
    fix: 'Say openly what does not count.',
    says: {
      unsaid: (interview) => ({
        message: `"${interview}" does not say what is not assessed.`,
        fix: 'Add notAssessed: what candidates worry about and nobody rates, such as typing speed or a finished task.',
      }),
    },
  },
  'says-what-a-level-means': {
    what: 'Every interview says what it comes down to at each level of the roles that use it.',
    why: 'The same task looks different to a junior and to a senior. Who is not told prepares for too much, or for too little.',
    fix: 'Write two lines for the level: what is enough there, and what is worth preparing.',
    says: {
      unsaid: (interview, level, roles) => ({
        message: `"${interview}" says nothing to ${WHOSE[level]}, and ${count(roles.length, { one: 'role of that level has it', other: 'roles of that level have it' })}: ${format.list(roles)}.`,
        fix: `Add two lines under atLevel, ${level}: what is enough at that level, and what to prepare for.`,
      }),
    },
  },
  'accommodations-linked': {
    what: 'The company names a guide on accommodations for candidates, and a text that speaks of them links to it or to the contact.',
    why: 'Asking takes courage; having to search for whom to ask takes more.',
    fix: 'Link to the guide.',
    says: {
      noGuide: () => ({
        message: 'company.yaml names no guide on accommodations, so no page can link to one.',
        fix: 'Write a guide for candidates (what can be arranged, and whom to ask), and name it under defaults: accommodationsGuide: its id.',
      }),
      noLink: (mention, guide, email) => ({
        message: `The text speaks of ${quoted(mention)} and does not say where to ask.`,
        fix: `Link to /guides/${guide}/, or to mailto:${email}.`,
      }),
    },
  },
  ...promised({ count, duration, ...format }),
});
