import { arePanelsStated } from '../people.ts';
import { fewestAssessors } from '../review/assessors.ts';
import { LIMITS } from '../review/limits.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  /** @param isExact Whether there are exactly so many people, and not at most. */
  tooFew: (role: string, people: number, isExact: boolean, sessions: number, needed: number) => Said;
}

function check({ handbook, threshold }: RuleContext, say: Says): Finding[] {
  const needed = threshold('people');
  return handbook.roles.flatMap((role): Finding[] => {
    const { people, sessions, labelled } = fewestAssessors(role);
    if (sessions.length === 0 || !arePanelsStated(sessions) || people >= needed) return [];
    return [
      {
        file: role.sources.candidate!.file,
        place: { path: ['process'], on: 'key' },
        ...say.tooFew(role.title, people, labelled, sessions.length, needed),
      },
    ];
  });
}

/** A decision that rests on one person. */
export const enoughAssessors = defineRule({
  id: 'enough-assessors',
  severity: 'warning',
  group: 'fairness',
  bad: [
    {
      file: 'candidate/roles/engineer.mdx',
      fields: `process:
  - stage: loop
    sessions:
      - { id: pairing, interview: pairing, minutes: 45, interviewers: 1, seats: [Hiring manager] }
      - { id: design, interview: design-talk, minutes: 60, interviewers: 1, seats: [Hiring manager] }`,
    },
  ],
  good: [
    {
      file: 'candidate/roles/engineer.mdx',
      fields: `process:
  - stage: loop
    sessions:
      - { id: pairing, interview: pairing, minutes: 45, interviewers: 1, seats: [Hiring manager] }
      - { id: design, interview: design-talk, minutes: 60, interviewers: 1, seats: [Engineer of another team] }`,
    },
  ],
  thresholds: { people: LIMITS.people.value },
  check,
});
