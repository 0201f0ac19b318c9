import { coverageOf } from '../coverage.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  noCompetency: (value: string) => Said;
  /** @param competency Its id. */
  notAssessed: (value: string, competency: string) => Said;
}

function check({ handbook, isBroken }: RuleContext, say: Says): Finding[] {
  // A broken file may be the one that rates it.
  if (isBroken('roles') || isBroken('interview-types') || isBroken('stages')) return [];
  const rated = new Set(
    handbook.roles.flatMap((role) =>
      coverageOf(role).flatMap(({ competency, sessions }) => (sessions.length > 0 ? [competency] : [])),
    ),
  );
  return handbook.company.values.flatMap(({ title, competency }, index): Finding[] => {
    if (competency !== undefined && rated.has(competency)) return [];
    return [
      {
        file: 'company.yaml',
        place: { path: ['values', index] },
        ...(competency === undefined ? say.noCompetency(title) : say.notAssessed(title, competency)),
      },
    ];
  });
}

/** A value on the wall. */
export const valueUnassessed = defineRule({
  id: 'value-unassessed',
  severity: 'warning',
  group: 'fairness',
  bad: [
    {
      file: 'company.yaml',
      fields: `values:
  - { id: ownership, title: Ownership, text: We finish what we begin. }`,
    },
  ],
  good: [
    {
      file: 'company.yaml',
      fields: `values:
  - { id: ownership, title: Ownership, competency: ownership, text: We finish what we begin. }`,
    },
  ],
  check,
});
