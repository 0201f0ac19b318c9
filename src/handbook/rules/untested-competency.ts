import { sessionsOf, strengthOf } from '../coverage.ts';
import { unassessedClaims } from '../review/unassessed.ts';
import { unfillableRatings } from '../review/unfillable-ratings.ts';
import { typesAssessing } from '../usage.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** A competency by its id, that a candidate can go through a role without being assessed in. */
interface Untested {
  competency: string;
  /** The title of the role. */
  role: string;
  /** How many sessions the role has. */
  sessions: number;
  /** Ids of those of its sessions that assess it, which not everybody has. */
  only: readonly string[];
  /** Titles of the interviews that assess it. */
  assessedIn: readonly string[];
}

interface Says {
  claimed: (untested: Untested) => Said;
  ratingNeeded: (untested: Untested) => Said;
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
  return handbook.roles.flatMap((role): Finding[] => {
    const written = role.candidate.process.flatMap((step) => step.sessions);
    // A session whose type is broken or misspelt may be the one that rates it.
    if (sessionsOf(role).length < written.length) return [];
    const untested = (competency: string): Untested => ({
      competency,
      role: role.title,
      sessions: written.length,
      only: sessionsOf(role)
        .filter((session) => strengthOf(session, competency) !== undefined)
        .map(({ id }) => id),
      assessedIn: typesAssessing(handbook, competency).map(({ type }) => type.title),
    });
    const claims = unassessedClaims(role);
    const ratings = unfillableRatings(role).filter((competency) => !claims.includes(competency));
    return [
      ...claims.map((competency) => ({
        file: role.sources.candidate!.file,
        place: { path: ['competencies', role.candidate.competencies.indexOf(competency)] },
        ...say.claimed(untested(competency)),
      })),
      ...ratings.map((competency) => ({
        file: role.sources.interviewer!.file,
        place: { path: ['ratings', role.interviewer!.ratings.findIndex((rating) => rating.competency === competency)] },
        ...say.ratingNeeded(untested(competency)),
      })),
    ];
  });
}

/** A gap: a competency that a role promises to assess and does not. */
export const untestedCompetency = defineRule({
  id: 'untested-competency',
  severity: 'warning',
  group: 'fairness',
  bad: [
    {
      file: 'candidate/roles/engineer.mdx',
      fields: `competencies: [communication, system-design]
process:
  - stage: loop
    sessions:
      - { id: pairing, interview: pairing }`,
    },
  ],
  good: [
    {
      file: 'candidate/roles/engineer.mdx',
      fields: `competencies: [communication, system-design]
process:
  - stage: loop
    sessions:
      - { id: pairing, interview: pairing }
      - { id: design, interview: design-talk }`,
    },
  ],
  check,
});
