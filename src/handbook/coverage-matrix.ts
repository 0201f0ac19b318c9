import { coverageOf, isRated, sessionsOf, strengthOf, strongest, type Strength } from './coverage.ts';
import { compare } from './issues.ts';
import type { CompetencyEntry, Handbook, InterviewTypeEntry, RoleEntry } from './model.ts';
import { COMPETENCY_KINDS } from './entities/competencies/schema.ts';
import { TRACKS } from './entities/interview-types/schema.ts';
import { csvOf } from './text/csv.ts';

/** Cells from which on a matrix is no longer one that anybody reads: then each role's own stands in its place. */
export const MATRIX_LIMIT = 6000;

/** Competency by interview type, over all roles. */
export interface CoverageMatrix {
  /** Types that roles use and that rate something, by track. */
  types: InterviewTypeEntry[];
  /** All competencies by kind: a row without a mark is one that nobody assesses. */
  competencies: CompetencyEntry[];
  /** The strongest way in which a session of any role with this type rates a competency. */
  strength: (competency: string, type: string) => Strength | undefined;
}

const kindOrder = ({ candidate }: CompetencyEntry) => COMPETENCY_KINDS.indexOf(candidate.kind);
const trackOrder = ({ candidate }: InterviewTypeEntry) => TRACKS.indexOf(candidate.track[0]!);

/** The matrix of some roles. */
export function coverageMatrix(handbook: Handbook, roles: readonly RoleEntry[] = handbook.roles): CoverageMatrix {
  const rated = roles.flatMap(sessionsOf).filter(isRated);
  const ofType = Map.groupBy(rated, ({ type }) => type.id);
  return {
    types: handbook.interviewTypes
      .filter(({ id }) => ofType.has(id))
      .sort((a, b) => trackOrder(a) - trackOrder(b) || compare(a.title, b.title)),
    competencies: [...handbook.competencies].sort((a, b) => kindOrder(a) - kindOrder(b) || compare(a.title, b.title)),
    strength: (competency, type) => strongest(ofType.get(type) ?? [], competency),
  };
}

/** What one role makes of the matrix: by type what its sessions rate, and the competencies that it claims. */
export interface RoleCoverage {
  types: Record<string, Partial<Record<string, Strength>>>;
  competencies: string[];
}

/** The coverage of each role as plain data: what the filter in the browser shows. */
export function coverageByRole({ roles }: Handbook): Record<string, RoleCoverage> {
  return Object.fromEntries(
    roles.map((role) => {
      const ofType = Map.groupBy(sessionsOf(role).filter(isRated), ({ type }) => type.id);
      const coverage = coverageOf(role);
      const types = [...ofType].map(([type, sessions]) => [
        type,
        Object.fromEntries(
          coverage.flatMap(({ competency }) => {
            const strength = strongest(sessions, competency);
            return strength ? [[competency, strength]] : [];
          }),
        ),
      ]);
      return [
        role.id,
        {
          types: Object.fromEntries(types) as RoleCoverage['types'],
          competencies: coverage.map(({ competency }) => competency),
        },
      ];
    }),
  );
}

/**
 * The coverage of all roles as a table for spreadsheets: a line for each competency that a session rates,
 * and one without a session for each that a role claims and nobody assesses. Lines end as RFC 4180 says.
 */
export function coverageCsv({ roles, competencies }: Handbook): string {
  const titles = new Map(competencies.map(({ id, title }) => [id, title]));
  const lines = roles.flatMap((role) =>
    coverageOf(role).flatMap(({ competency, claimed, sessions }) => {
      const needed = role.interviewer?.ratings.find((rating) => rating.competency === competency)?.needed;
      const start = [role.id, role.title, competency, titles.get(competency), claimed ? 'yes' : 'no', needed];
      if (sessions.length === 0) return [[...start, 'not assessed', '', '', '', '']];
      return sessions.map(({ session }) => [
        ...start,
        strengthOf(session, competency),
        session.id,
        session.type.id,
        session.variant?.id,
        session.minutes,
      ]);
    }),
  );
  const head = [
    'role',
    'role title',
    'competency',
    'competency title',
    'claimed',
    'rating needed',
    'assessed as',
    'session',
    'interview',
    'variant',
    'minutes',
  ];
  return csvOf([head, ...lines]);
}
