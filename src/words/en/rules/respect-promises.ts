import type { WordsOfGroup } from '../../definition/rules.ts';
import type { Format } from '../../format.ts';

/** What a promise brings. */
const PROMISED = { 'hear-back': 'an answer', feedback: 'feedback' };

const workingDay = { one: 'working day', other: 'working days' };

/** What the rules on promises of days say. */
export const promised = ({
  count,
}: Format): Pick<
  WordsOfGroup<'respect'>,
  'feedback-promise-owned' | 'hear-back-time' | 'promises-agree' | 'promise-from-the-stage'
> => ({
  'feedback-promise-owned': {
    what: 'Where a stage promises feedback, it says who gives it.',
    why: 'A promise made by a company is kept by nobody; one made by a person is kept.',
    fix: 'Name a role that gives the feedback.',
    says: {
      nobodyGives: (stage) => ({
        message: `"${stage}" promises feedback and does not say who gives it.`,
        fix: 'Add owner under feedback, such as "Your recruiter", or take the promise back.',
      }),
    },
  },
  'hear-back-time': {
    what: 'Every stage says when candidates hear back, and from whom: within ten working days at most.',
    why: 'Without a day, every day without news is a no.',
    source: 'Our judgement.',
    fix: 'State days and sender.',
    thresholds: { days: 'Working days until candidates hear back, at most.' },
    says: {
      unsaid: (stage) => ({
        message: `"${stage}" does not say when candidates hear back, and from whom.`,
        fix: 'Add hearBack: { days, from }, in working days.',
      }),
      late: (stage, days, limit) => ({
        message: `After "${stage}" candidates hear back within ${count(days, workingDay)}; the limit is ${String(limit)}.`,
        fix: 'Promise fewer days and keep to them; where there is no answer yet, at least say where things stand.',
      }),
    },
  },
  'promises-agree': {
    what: 'What candidates are promised (days, feedback, the day of the decision) agrees with what interviewers do, and by when.',
    why: 'The promise stands on one page and the deadline on another. Where they differ, the candidate finds out first.',
    fix: 'Change the promise or the deadline, so that the second is not after the first.',
    says: {
      notPromised: (step, stage, { word, field }, file) => ({
        message: `The step "${step}" of "${stage}" keeps a promise that candidates are not given: ${file} has no ${field}.`,
        fix: `State the promise there (${field}), or take ${word} out of keeps.`,
      }),
      notKept: (stage, { word, field }, file) => ({
        message: `"${stage}" promises ${PROMISED[word]} (${field} in ${file}), and no step of the interviewers keeps that promise.`,
        fix: `Say which step does, and by when: { id: …, text: …, keeps: [${word}], within: 1 }, in working days.`,
      }),
      lateStep: ({ step, stage, promised: { word, field }, within, days, file }) => ({
        message: `The step "${step}" of "${stage}" is due within ${count(within, workingDay)}, and candidates are promised ${PROMISED[word]} within ${count(days, workingDay)} (${field}.days in ${file}).`,
        fix: 'Do it earlier, or promise more days.',
      }),
      lateNews: ({ stage, role, days, decision }) => ({
        message: `"${stage}" is the last rated stage of "${role}": candidates hear back within ${count(days, workingDay)}, and "${decision.stage}" is held within ${count(decision.heldWithin, workingDay)} (heldWithin in ${decision.file}), so the news may come after it.`,
        fix: `Promise news within ${count(decision.heldWithin, workingDay)} at most, or hold "${decision.stage}" later.`,
      }),
    },
  },
  'promise-from-the-stage': {
    what: 'A message promises days with the place that its stage fills in, and never as a number of its own.',
    why: 'When the stage changes its promise, a number in a message stays, and the candidate has the old one in writing.',
    source: 'It knows English phrases such as “within two days” and misses others.',
    fix: 'Write {{days_to_hear_back}}, {{days_to_the_feedback}} or {{days_to_the_decision}}, or leave the time out.',
    says: {
      written: (promise, message) => ({
        message: `The message "${message}" promises a time in its own words: "${promise}".`,
        fix: 'Write {{days_to_hear_back}}, {{days_to_the_feedback}} or {{days_to_the_decision}} in a message about a stage, which states the days, or leave the time out.',
      }),
    },
  },
});
