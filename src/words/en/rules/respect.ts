import type { WordsOfGroup } from '../../definition/rules.ts';

/** What the rules on respect say. */
export const respect: WordsOfGroup<'respect'> = {
  orphan: {
    what: 'Every interview type, stage and competency is used by something.',
    why: 'A page that belongs to no process is read as a promise: candidates prepare for an interview that never comes.',
    fix: 'Use it where it belongs, or keep it as a draft. One that is kept on purpose, such as an interview held only now and then, says so under ignore.',
  },
  'agenda-stated': {
    what: 'Every live interview, and each variant that candidates can meet, says what happens in it and for how long.',
    why: 'Who knows what comes after what can prepare for each part, and spends the nerves on the task. Without an agenda the page leaves that part out.',
    fix: 'Write down the time boxes, the time for the candidate’s questions among them.',
  },
  'time-for-candidate-questions': {
    what: 'Every live interview with an agenda leaves the candidate 5 minutes for questions, from 45 minutes upwards 10.',
    why: 'Candidates decide too, and they can only ask while somebody is there.',
    source: 'Google re:Work leaves 5 minutes of 30 and of 45, and 8 of 60; from 45 upwards we ask for more',
    fix: 'Add a time box with candidateQuestions: true, or make it longer.',
    thresholds: {
      short: 'Minutes for the candidate’s questions in a short interview.',
      long: 'Minutes for the candidate’s questions in a long interview.',
      longFrom: 'Minutes from which on an interview is long.',
    },
  },
  'candidate-time-budget': {
    what: 'A role asks a candidate for at most six hours of live interviews and six of work alone.',
    why: 'The time is unpaid, and those with a job, a child or a second application have least of it. Four interviews were enough to predict Google’s decision with 86 % confidence.',
    source: 'Bock, Work Rules! (on the number of interviews). The hours are our judgement.',
    fix: 'Leave out what adds least, or make it shorter.',
    thresholds: {
      liveMinutes: 'Minutes of live interviews of a role at most.',
      selfPacedMinutes: 'Minutes of work alone at most, at the upper end of the range.',
    },
  },
  'window-fits-effort': {
    what: 'The window of work alone leaves room for a job and a family: four hours of effort for each day of it.',
    why: 'A window that is full of the task selects by free time, and by nothing that the job needs.',
    source: 'Our judgement: 24 hours less work, sleep and what a household needs.',
    fix: 'Widen the window or make the task smaller.',
    thresholds: { minutesPerDay: 'Minutes of effort that a day of the window has room for.' },
  },
  'meal-break': {
    what: 'A stage of more than four hours on the calendar has a break of half an hour, or can be split over days.',
    why: 'The last interviewer meets somebody who has not eaten since breakfast, and rates them.',
    source: 'Our judgement.',
    fix: 'Plan a break, or offer a split.',
    thresholds: {
      minutes: 'Minutes on the calendar from which on a break is due.',
      break: 'Minutes that a break for a meal lasts at least.',
    },
  },
  'ai-policy-stated': {
    what: 'Every interview says whether AI assistants may be used, and why, or company.yaml says it for those that do not.',
    why: 'Where it is not said, the honest do without and the others do not.',
    fix: 'State the policy and the reason in the interview, or under defaults where the same holds everywhere.',
  },
  'recording-stated': {
    what: 'Every live interview says whether it is recorded, or company.yaml says it for those that do not.',
    why: 'Candidates speak otherwise when they do not know, and in many places a recording needs their consent.',
    fix: 'State it, also where nothing is recorded. Until then the page says nothing of it.',
  },
  'feedback-promise-owned': {
    what: 'Where a stage promises feedback, it says who gives it.',
    why: 'A promise of the company is kept by nobody; a promise of a person is.',
    fix: 'Name a role that gives the feedback.',
  },
  'says-what-is-not-assessed': {
    what: 'Every interview says what does not matter in it.',
    why: 'Being watched costs people more than half of their performance at coding; part of it is worry about what is not rated at all.',
    source: 'Behroozi et al. 2020, on being watched while coding',
    fix: 'Say openly what does not count.',
  },
  'hear-back-time': {
    what: 'Every stage says within how many working days candidates hear back, and from whom: ten at most.',
    why: 'Without a day, every day without news is a no.',
    source: 'Our judgement.',
    fix: 'State days and sender.',
    thresholds: { days: 'Working days until candidates hear back, at most.' },
  },
  'promises-agree': {
    what: 'What candidates are promised (days, feedback, the day of the decision) and what interviewers do by when fit each other.',
    why: 'The promise stands on one page and the deadline on another. Where they differ, the candidate finds out first.',
    fix: 'Change the promise or the deadline, so that the second is not after the first.',
  },
  'accommodations-linked': {
    what: 'The company names a guide on accommodations for candidates, and a text that speaks of them links to it or to the contact.',
    why: 'Asking takes courage; having to search for whom to ask takes more.',
    fix: 'Link to the guide.',
  },
};
