import { costOf, costOfSession } from '../cost.ts';
import { sessionsOf } from '../coverage.ts';
import { minutesInWords } from '../duration.ts';
import { arePanelsStated } from '../people.ts';
import { percent } from '../text/in-words.ts';
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
  title: 'What each competency costs us',
  method:
    'The minutes of a session times the people in it, with each one’s preparation and write-up as the kit states them, shared out among the competencies it rates: a primary one takes twice the share of a secondary one, which is our judgement. The debrief belongs to all and is left out here. Something to weigh where more than a third goes into what the role neither claims nor needs a rating of; that limit is our judgement too.',
  find: (loop, facts) => {
    const costs = costPerCompetency(loop);
    if (costs.length === 0 || !arePanelsStated(sessionsOf(loop))) return [];
    const { total, debrief } = costOf(loop);
    const needed = new Set(neededCompetencies(loop));
    const besides = costs.filter(({ competency }) => !needed.has(competency));
    const [dearest, cheapest] = [costs[0]!, costs.at(-1)!];
    const all = costs.reduce((sum, cost) => sum + cost.minutes, 0);
    const share = besides.reduce((sum, cost) => sum + cost.minutes, 0) / (all || 1);
    const range =
      costs.length === 1
        ? ''
        : ` Most of it goes into ${titleOf(facts, dearest.competency)} (${minutesInWords(dearest.minutes)}), least into ${titleOf(facts, cheapest.competency)} (${minutesInWords(cheapest.minutes)}).`;
    const notNeeded =
      besides.length === 0
        ? ''
        : ` ${percent(share)} goes into what the role neither claims nor needs: ${titlesOf(
            facts,
            besides.map(({ competency }) => competency),
          )}.`;
    return [
      {
        id: 'cost-per-competency',
        tone: share > 1 / 3 ? 'watch' : 'number',
        words: `One candidate takes ${minutesInWords(total)} of our time${debrief > 0 ? `, ${minutesInWords(debrief)} of it in the debrief` : ''}.${range}${notNeeded}`,
        numbers: costs.map(({ competency, minutes: cost }) => minutes(titleOf(facts, competency), cost)),
        links: costs.map(({ competency }) => competencyLink(facts, competency)),
      },
    ];
  },
};
