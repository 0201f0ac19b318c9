import { coverageOf } from '../coverage.ts';
import { listed } from '../text/in-words.ts';
import { competencyLink, counted, kitLinks, titleOf, type FindingKind } from './finding.ts';
import { sessionName } from './loop.ts';

/** A weak spot: what is claimed and only looked at besides. */
export const onlySecondary: FindingKind = {
  id: 'only-secondary',
  title: 'Assessed only besides',
  method:
    'Competencies that the role lists, and that its sessions name as secondary and never as primary: the evidence is what is left over when each session has done what it is there for.',
  find: (loop, facts) =>
    coverageOf(loop)
      .filter(
        ({ claimed, sessions }) =>
          claimed && sessions.length > 0 && sessions.every(({ strength }) => strength === 'secondary'),
      )
      .map(({ competency, sessions }) => {
        const names = listed(sessions.map(({ session }) => sessionName(loop, session)));
        return {
          id: `only-secondary-${competency}`,
          tone: 'watch',
          words: `No session is there for ${titleOf(facts, competency)}: ${names} ${sessions.length === 1 ? 'looks' : 'look'} at it besides.`,
          numbers: [counted('As primary', 0), counted('As secondary', sessions.length)],
          links: [competencyLink(facts, competency), ...kitLinks(sessions.map(({ session }) => session))],
        };
      }),
};
