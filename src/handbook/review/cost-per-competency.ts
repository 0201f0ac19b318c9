import { costOf, costOfSession } from '../cost.ts';
import { sessionsOf } from '../coverage.ts';
import { arePanelsStated } from '../people.ts';
import { competencyLink, minutes, titleOf, titlesOf, type FindingKind } from './finding.ts';
import { neededCompetencies, ratedSessions, type Loop } from './loop.ts';

/** A primary competency takes twice the share of a secondary one. */
const SHARE = { primary: 2, secondary: 1 };

/** Interviewers' minutes of each competency, the dearest first: a session's are shared out among what it rates. */
export function costPerCompetency(loop: Loop): { competency: string; minutes: number }[] {
  const all = sessionsOf(loop);
  const costs = new Map<string, number>();
  for (const session of ratedSessions(loop)) {
    const { primary, secondary } = session.assesses;
    const shares = [
      ...primary.map((competency) => ({ competency, share: SHARE.primary })),
      ...secondary.map((competency) => ({ competency, share: SHARE.secondary })),
    ];
    const whole = shares.reduce((sum, { share }) => sum + share, 0);
    const { total } = costOfSession(session, all);
    for (const { competency, share } of shares)
      costs.set(competency, (costs.get(competency) ?? 0) + (total * share) / whole);
  }
  return [...costs]
    .map(([competency, cost]) => ({ competency, minutes: Math.round(cost) }))
    .sort((a, b) => b.minutes - a.minutes);
}

/** What a rating costs us. */
export const competencyCost: FindingKind = {
  id: 'cost-per-competency',
  find: (loop, facts, { 'cost-per-competency': words }) => {
    const costs = costPerCompetency(loop);
    if (costs.length === 0 || !arePanelsStated(sessionsOf(loop))) return [];
    const { total, debrief } = costOf(loop);
    const needed = new Set(neededCompetencies(loop));
    const besides = costs.filter(({ competency }) => !needed.has(competency));
    const [dearest, cheapest] = [costs[0]!, costs.at(-1)!];
    const all = costs.reduce((sum, cost) => sum + cost.minutes, 0);
    const share = besides.reduce((sum, cost) => sum + cost.minutes, 0) / (all || 1);
    const named = ({ competency, minutes: cost }: (typeof costs)[number]) => ({
      competency: titleOf(facts, competency),
      minutes: cost,
    });
    const besidesTitles = titlesOf(
      facts,
      besides.map(({ competency }) => competency),
    );
    const sentences = [
      words.total(total, debrief),
      ...(costs.length === 1 ? [] : [words.range(named(dearest), named(cheapest))]),
      ...(besides.length === 0 ? [] : [words.besides(share, besidesTitles)]),
    ];
    return [
      {
        id: 'cost-per-competency',
        tone: share > 1 / 3 ? 'watch' : 'number',
        words: sentences.join(' '),
        numbers: costs.map(({ competency, minutes: cost }) => minutes(titleOf(facts, competency), cost)),
        links: costs.map(({ competency }) => competencyLink(facts, competency)),
      },
    ];
  },
};
