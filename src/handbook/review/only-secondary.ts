import { coverageOf } from '../coverage.ts';
import { competencyLink, counted, kitLinks, titleOf, type FindingKind } from './finding.ts';
import { sessionName } from './loop.ts';

/** A weak spot: what is claimed and only looked at besides. */
export const onlySecondary: FindingKind = {
  id: 'only-secondary',
  find: (loop, facts, { 'only-secondary': words, numbers }) =>
    coverageOf(loop)
      .filter(
        ({ claimed, sessions }) =>
          claimed && sessions.length > 0 && sessions.every(({ strength }) => strength === 'secondary'),
      )
      .map(({ competency, sessions }) => {
        const names = sessions.map(({ session }) => sessionName(loop, session));
        return {
          id: `only-secondary-${competency}`,
          tone: 'watch',
          words: words.says(titleOf(facts, competency), names),
          numbers: [counted(numbers.primary, 0), counted(numbers.secondary, sessions.length)],
          links: [competencyLink(facts, competency), ...kitLinks(sessions.map(({ session }) => session))],
        };
      }),
};
