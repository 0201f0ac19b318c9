import { strengthOf } from '../coverage.ts';
import { listed } from '../text/in-words.ts';
import { competencyLink, counted, kitLinks, titleOf, type FindingKind } from './finding.ts';
import { LIMITS } from './limits.ts';
import { ratedSessions, sessionName } from './loop.ts';

const RATINGS = [1, 2, 3, 4] as const;

/** Ratings for which fewer behaviours than needed are written down, with how many there are. */
export function shortAnchors(
  anchors: Readonly<Partial<Record<(typeof RATINGS)[number], readonly string[] | undefined>>>,
  needed: number,
): { rating: number; has: number }[] {
  return RATINGS.map((rating) => ({ rating, has: anchors[rating]?.length ?? 0 })).filter(({ has }) => has < needed);
}

/** Sessions that rate something without saying what a rating stands for. */
export const withoutAnchors: FindingKind = {
  id: 'without-anchors',
  title: 'Rated without anchors',
  method:
    'Competencies that a session rates, and that have no anchors, or fewer behaviours than checks.yaml asks for, at one of the ratings from 1 to 4.',
  source: 'Taylor & Small 2002: with anchored scales raters agree more (.77 against .73) and predict better.',
  rule: LIMITS.anchorBehaviours.rule,
  find: (loop, facts) => {
    const sessions = ratedSessions(loop);
    const rated = new Set(sessions.flatMap(({ assesses }) => [...assesses.primary, ...assesses.secondary]));
    return [...rated].flatMap((competency) => {
      const missing = facts.competencies[competency]?.withoutAnchors ?? [];
      if (missing.length === 0) return [];
      const own = sessions.filter((session) => strengthOf(session, competency));
      return [
        {
          id: `without-anchors-${competency}`,
          tone: 'gap' as const,
          words: `${listed(own.map((session) => sessionName(loop, session)))} ${own.length === 1 ? 'rates' : 'rate'} ${titleOf(facts, competency)}, and its anchors do not say enough for ${missing.length === 1 ? 'rating' : 'ratings'} ${listed(missing.map(String))}.`,
          numbers: [counted('Ratings without anchors', missing.length), counted('Sessions that rate it', own.length)],
          links: [competencyLink(facts, competency), ...kitLinks(own)],
        },
      ];
    });
  },
};
