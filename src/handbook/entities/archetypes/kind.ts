import { defineKind } from '../../kind.ts';
import { candidateStarter } from './starter.ts';

/** Kinds of companies and families of roles, on one page: where loops go deeper. */
export const archetypes = defineKind('archetypes', {
  noun: 'company archetype',
  word: 'archetype',
  section: 'archetypes',
  menu: 9,
  sharedIds: ({ company }) => (company.families.length > 0 ? ['families'] : []),
  candidate: { page: 'shared', starter: candidateStarter, parts: [] },
});
