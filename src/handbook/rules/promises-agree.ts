import type { RoleEntry, StageEntry } from '../model.ts';
import type { Company } from '../schemas/company.ts';
import { decisionOf, hearBackOf } from '../waiting.ts';
import { promisesFeedback } from './feedback-promise-owned.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** A promise to candidates: the word for it under `keeps`, and the field that states it. */
type Promised = { word: 'hear-back'; field: 'hearBack' } | { word: 'feedback'; field: 'feedback' };

/** A step of the interviewers that is due after the candidate was promised what it brings; in working days. */
interface LateStep {
  step: string;
  stage: string;
  promised: Promised;
  within: number;
  days: number;
  /** The file with the promise. */
  file: string;
}

/** News that candidates may get after the decision that it is about; in working days. */
interface LateNews {
  /** The last rated stage, and the role that it is of. */
  stage: string;
  role: string;
  days: number;
  decision: { stage: string; file: string; heldWithin: number };
}

interface Says {
  notPromised: (step: string, stage: string, promised: Promised, file: string) => Said;
  notKept: (stage: string, promised: Promised, file: string) => Said;
  lateStep: (found: LateStep) => Said;
  lateNews: (found: LateNews) => Said;
}

/**
 * What candidates are promised, by the word with which a step of the interviewers says that it keeps it. A stage
 * that says nothing of its own of hearing back promises the company's days, if the company promises any.
 */
const PROMISES = [
  {
    promised: { word: 'hear-back', field: 'hearBack' },
    stated: ({ candidate }: StageEntry) => candidate.hearBack,
    days: (stage: StageEntry, company: Company) => hearBackOf(stage, company)?.days,
  },
  {
    promised: { word: 'feedback', field: 'feedback' },
    stated: ({ candidate: { feedback } }: StageEntry) => (promisesFeedback(feedback) ? feedback : undefined),
    days: ({ candidate }: StageEntry) => candidate.feedback?.days,
  },
] as const;

/** Each promise of a stage has a step that keeps it, in time; and no step keeps what nobody promised. */
function keptBySteps(stage: StageEntry, company: Company, say: Says): Finding[] {
  const { interviewer, sources, title } = stage;
  if (!interviewer) return [];
  const [read, run] = [sources.candidate!.file, sources.interviewer!.file];
  return PROMISES.flatMap(({ promised, stated, days: daysOf }): Finding[] => {
    const days = daysOf(stage, company);
    const steps = interviewer.run
      .map((step, index) => ({ ...step, index }))
      .filter(({ keeps }) => keeps.includes(promised.word));
    if (!stated(stage) && days === undefined) {
      return steps.map(({ id, index }) => ({
        file: run,
        place: { path: ['run', index, 'keeps'] },
        ...say.notPromised(id, title, promised, read),
      }));
    }
    if (stated(stage) && steps.length === 0) {
      return [
        {
          file: run,
          place: { path: ['run'], on: 'key' },
          severity: 'warning',
          ...say.notKept(title, promised, read),
        },
      ];
    }
    return steps.flatMap(({ id, within, index }): Finding[] => {
      if (within === undefined || days === undefined || within <= days) return [];
      return [
        {
          file: run,
          place: { path: ['run', index, 'within'] },
          ...say.lateStep({ step: id, stage: title, promised, within, days, file: read }),
        },
      ];
    });
  });
}

/** Nobody is told the date of a decision after the day on which it may have been made. */
function toldInTime(role: RoleEntry, say: Says): Finding[] {
  const decision = decisionOf(role);
  const told = decision?.after?.stage.candidate.hearBack?.days;
  if (decision === undefined || told === undefined || told <= decision.heldWithin) return [];
  const { stage, heldWithin, after } = decision;
  return [
    {
      file: after!.stage.sources.candidate!.file,
      place: { path: ['hearBack', 'days'] },
      ...say.lateNews({
        stage: after!.stage.title,
        role: role.title,
        days: told,
        decision: { stage: stage.title, file: stage.sources.candidate!.file, heldWithin },
      }),
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

function check({ handbook: { stages, roles, company } }: RuleContext, say: Says): Finding[] {
  return oncePerPlace([
    ...stages.flatMap((stage) => keptBySteps(stage, company, say)),
    ...roles.flatMap((role) => toldInTime(role, say)),
  ]);
}

/** A promise to candidates and the plan behind it. */
export const promisesAgree = defineRule({
  id: 'promises-agree',
  severity: 'error',
  group: 'respect',
  shared: [
    {
      file: 'candidate/stages/application.mdx',
      fields: 'hearBack: { days: 2, from: Your recruiter }',
    },
  ],
  bad: [
    {
      file: 'interviewer/stages/application.mdx',
      fields: `run:
  - { id: write, text: Write to the candidate., keeps: [hear-back], within: 3 }`,
    },
  ],
  good: [
    {
      file: 'interviewer/stages/application.mdx',
      fields: `run:
  - { id: write, text: Write to the candidate., keeps: [hear-back], within: 2 }`,
    },
  ],
  check,
});
