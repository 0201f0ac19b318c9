import { strengthOf } from '../coverage.ts';
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
  rule: LIMITS.anchorBehaviours.rule,
  find: (loop, facts, { 'without-anchors': words }) => {
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
          words: words.says(
            titleOf(facts, competency),
            own.map((session) => sessionName(loop, session)),
            missing,
          ),
          numbers: [counted(words.ratings, missing.length), counted(words.sessions, own.length)],
          links: [competencyLink(facts, competency), ...kitLinks(own)],
        },
      ];
    });
  },
};
