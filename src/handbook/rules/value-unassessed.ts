import { coverageOf } from '../coverage.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook, isBroken }: RuleContext): Finding[] {
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
        message:
          competency === undefined
            ? `No competency rates the value "${title}".`
            : `The value "${title}" is rated by ${competency}, and no session of any role assesses that.`,
        fix:
          competency === undefined
            ? 'Name the competency that rates it: competency: <id>.'
            : `Assess ${competency} in an interview type that roles use, or take the value off the list of what you hire for.`,
      },
    ];
  });
}

/** A value on the wall. */
export const valueUnassessed = defineRule({
  id: 'value-unassessed',
  severity: 'warning',
  group: 'fairness',
  bad: 'values: [{ id: ownership, title: Ownership, … }] without a competency',
  good: 'values: [{ id: ownership, title: Ownership, competency: ownership, … }]',
  check,
});
