import { sessionsOf } from '../coverage.ts';
import { unassessedClaims } from '../review/unassessed.ts';
import { unfillableRatings } from '../review/unfillable-ratings.ts';
import { typesAssessing } from '../usage.ts';
import { count } from '../text/in-words.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook }: RuleContext): Finding[] {
  return handbook.roles.flatMap((role): Finding[] => {
    const written = role.candidate.process.flatMap((step) => step.sessions);
    // A session whose type is broken or misspelt may be the one that rates it.
    if (sessionsOf(role).length < written.length) return [];
    const sessions = count(sessionsOf(role).length, 'session');
    const fixFor = (competency: string, field: string) => {
      const types = typesAssessing(handbook, competency)
        .slice(0, 5)
        .map(({ type }) => type.title);
      const where = types.length === 0 ? 'no interview type assesses it yet' : `it is assessed in ${types.join(', ')}`;
      return `Add a session that does (${where}), or remove it from ${field}.`;
    };
    const claims = unassessedClaims(role);
    const ratings = unfillableRatings(role).filter((competency) => !claims.includes(competency));
    return [
      ...claims.map((competency) => ({
        file: role.sources.candidate!.file,
        place: { path: ['competencies', role.candidate.competencies.indexOf(competency)] },
        message: `"${role.title}" claims to assess ${competency}, and none of its ${sessions} does.`,
        fix: fixFor(competency, 'the competencies of the role'),
      })),
      ...ratings.map((competency) => ({
        file: role.sources.interviewer!.file,
        place: { path: ['ratings', role.interviewer!.ratings.findIndex((rating) => rating.competency === competency)] },
        message: `"${role.title}" needs a rating of ${competency}, and none of its ${sessions} gives one.`,
        fix: fixFor(competency, 'the ratings of the role'),
      })),
    ];
  });
}

/** A gap: a competency that a role promises to assess and does not. */
export const untestedCompetency = defineRule({
  id: 'untested-competency',
  severity: 'warning',
  group: 'fairness',
  bad: 'competencies: [security-thinking] in a role whose sessions rate communication and system design',
  good: 'a session of application-security-walkthrough, which assesses security-thinking',
  check,
});
