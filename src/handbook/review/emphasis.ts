import { assessedOf } from '../coverage.ts';
import { competencyLink, counted, titlesOf, type FindingKind } from './finding.ts';

/** What loops of the role's family stress, and whether this one does. */
export const familyEmphasis: FindingKind = {
  id: 'family-emphasis',
  find: (loop, facts, { 'family-emphasis': words, numbers }) => {
    const { family } = facts;
    if (!family || family.competencies.length === 0) return [];
    const { primary, secondary, none } = assessedOf(loop, family.competencies);
    const stressed = {
      primary: titlesOf(facts, primary),
      secondary: titlesOf(facts, secondary),
      none: titlesOf(facts, none),
      all: titlesOf(facts, family.competencies),
    };
    return [
      {
        id: 'family-emphasis',
        tone: secondary.length + none.length > 0 ? 'watch' : 'strength',
        words: words.says(family.title, stressed),
        numbers: [
          counted(numbers.primary, primary.length),
          counted(words.onlySecondary, secondary.length),
          counted(words.none, none.length),
        ],
        links: family.competencies.map((id) => competencyLink(facts, id)),
      },
    ];
  },
};

/** How the loop compares with what other kinds of companies stress. */
export const archetypes: FindingKind = {
  id: 'archetypes',
  find: (loop, facts, { archetypes: words }) => {
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
        words: words.says(own),
        numbers: own.map(({ title, has }) => counted(title, has)),
        links: [],
      },
    ];
  },
};
