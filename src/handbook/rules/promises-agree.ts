import type { RoleEntry, StageEntry } from '../model.ts';
import type { Company } from '../schemas/company.ts';
import { count } from '../text/in-words.ts';
import { decisionOf, hearBackOf } from '../waiting.ts';
import { promisesFeedback } from './feedback-promise-owned.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

/**
 * What candidates are promised, by the word with which a step of the interviewers says that it keeps it. A stage
 * that says nothing of its own of hearing back promises the company's days, if the company promises any.
 */
const PROMISES = {
  'hear-back': {
    field: 'hearBack',
    what: 'an answer',
    stated: ({ candidate }: StageEntry) => candidate.hearBack,
    days: (stage: StageEntry, company: Company) => hearBackOf(stage, company)?.days,
  },
  feedback: {
    field: 'feedback',
    what: 'feedback',
    stated: ({ candidate: { feedback } }: StageEntry) => (promisesFeedback(feedback) ? feedback : undefined),
    days: ({ candidate }: StageEntry) => candidate.feedback?.days,
  },
} as const;

/** Each promise of a stage has a step that keeps it, in time; and no step keeps what nobody promised. */
function keptBySteps(stage: StageEntry, company: Company): Finding[] {
  const { interviewer, sources, title } = stage;
  if (!interviewer) return [];
  const [read, run] = [sources.candidate!.file, sources.interviewer!.file];
  return Object.entries(PROMISES).flatMap(([word, { field, what, stated, days: daysOf }]): Finding[] => {
    const days = daysOf(stage, company);
    const steps = interviewer.run
      .map((step, index) => ({ ...step, index }))
      .filter(({ keeps }) => keeps.some((kept) => kept === word));
    if (!stated(stage) && days === undefined) {
      return steps.map(({ id, index }) => ({
        file: run,
        place: { path: ['run', index, 'keeps'] },
        message: `The step "${id}" of "${title}" keeps a promise that candidates are not given: ${read} has no ${field}.`,
        fix: `State the promise there (${field}), or take ${word} out of keeps.`,
      }));
    }
    if (stated(stage) && steps.length === 0) {
      return [
        {
          file: run,
          place: { path: ['run'], on: 'key' },
          severity: 'warning',
          message: `"${title}" promises ${what} (${field} in ${read}), and no step of the interviewers keeps that promise.`,
          fix: `Say which step does, and by when: { id: …, text: …, keeps: [${word}], within: 1 }, in working days.`,
        },
      ];
    }
    return steps.flatMap(({ id, within, index }): Finding[] => {
      if (within === undefined || days === undefined || within <= days) return [];
      return [
        {
          file: run,
          place: { path: ['run', index, 'within'] },
          message: `The step "${id}" of "${title}" is due within ${count(within, 'working day')}, and candidates are promised ${what} within ${count(days, 'working day')} (${field}.days in ${read}).`,
          fix: 'Do it earlier, or promise more days.',
        },
      ];
    });
  });
}

/** Nobody is told the date of a decision after the day on which it may have been made. */
function toldInTime(role: RoleEntry): Finding[] {
  const decision = decisionOf(role);
  const told = decision?.after?.stage.candidate.hearBack?.days;
  if (decision === undefined || told === undefined || told <= decision.heldWithin) return [];
  const { stage, heldWithin, after } = decision;
  const limit = count(heldWithin, 'working day');
  return [
    {
      file: after!.stage.sources.candidate!.file,
      place: { path: ['hearBack', 'days'] },
      message: `"${after!.stage.title}" is the last rated stage of "${role.title}": candidates hear back within ${count(told, 'working day')}, and "${stage.title}" is held within ${limit} (heldWithin in ${stage.sources.candidate!.file}), so the news may come after it.`,
      fix: `Promise news within ${limit} at most, or hold "${stage.title}" later.`,
    },
  ];
}

/** One finding a place: roles that end alike would say the same once each. */
function oncePerPlace(findings: Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ file, place }) => {
    const key = `${file} ${JSON.stringify(place)}`;
    return !seen.has(key) && seen.add(key);
  });
}

function check({ handbook: { stages, roles, company } }: RuleContext): Finding[] {
  return oncePerPlace([...stages.flatMap((stage) => keptBySteps(stage, company)), ...roles.flatMap(toldInTime)]);
}

/** A promise to candidates and the plan behind it. */
export const promisesAgree = defineRule({
  id: 'promises-agree',
  severity: 'error',
  group: 'respect',
  bad: 'hearBack: { days: 2, … } beside { id: write, …, keeps: [hear-back], within: 3 }',
  good: 'hearBack: { days: 3, … } beside { id: write, …, keeps: [hear-back], within: 2 }',
  check,
});
