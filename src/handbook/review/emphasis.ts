import { assessedOf } from '../coverage.ts';
import { competencyLink, counted, titlesOf, type FindingKind } from './finding.ts';

/** What loops of the role's family stress, and whether this one does. */
export const familyEmphasis: FindingKind = {
  id: 'family-emphasis',
  title: 'What the family stresses',
  method:
    'The competencies that company.yaml gives as the emphasis of the role’s family, and how the sessions of this loop assess them.',
  find: (loop, facts) => {
    const { family } = facts;
    if (!family || family.competencies.length === 0) return [];
    const { primary, secondary, none } = assessedOf(loop, family.competencies);
    const stress = `loops of the family “${family.title}” stress`;
    const short = [
      ...(none.length > 0 ? [`no session assesses ${titlesOf(facts, none)}`] : []),
      ...(secondary.length > 0
        ? [`${titlesOf(facts, secondary)} ${secondary.length === 1 ? 'is' : 'are'} only looked at besides`]
        : []),
    ].join('; ');
    const rest = primary.length > 0 ? ` There are sessions for ${titlesOf(facts, primary)}.` : '';
    return [
      {
        id: 'family-emphasis',
        tone: secondary.length + none.length > 0 ? 'watch' : 'strength',
        words:
          short === ''
            ? `There is a session for all that ${stress}: ${titlesOf(facts, primary)}.`
            : `Of what ${stress}, ${short}.${rest}`,
        numbers: [
          counted('As primary', primary.length),
          counted('Only as secondary', secondary.length),
          counted('Not assessed', none.length),
        ],
        links: family.competencies.map((id) => competencyLink(facts, id)),
      },
    ];
  },
};

/** How the loop compares with what other kinds of companies stress. */
export const archetypes: FindingKind = {
  id: 'archetypes',
  title: 'Compared with other kinds of companies',
  method:
    'Of the competencies that weigh more in the loops of each company archetype, how many this loop has as primary. It says what the loop resembles, not what it should.',
  find: (loop, facts) => {
    const own = facts.archetypes
      .filter(({ competencies }) => competencies.length > 0)
      .map(({ title, competencies }) => ({
        title,
        has: assessedOf(loop, competencies).primary.length,
        of: competencies.length,
      }));
    if (own.length === 0) return [];
    return [
      {
        id: 'archetypes',
        tone: 'number',
        words: `Of what loops elsewhere stress, this one is there for: ${own.map(({ title, has, of }) => `${String(has)} of ${String(of)} (${title})`).join(', ')}.`,
        numbers: own.map(({ title, has }) => counted(title, has)),
        links: [],
      },
    ];
  },
};
