import { ownedSources } from './owned.ts';
import type { Finding, Rule, RuleContext } from './types.ts';

function check({ handbook }: RuleContext): Finding[] {
  return ownedSources(handbook)
    .filter(({ fields }) => fields.owner === undefined)
    .map(({ file, title }) => ({
      file,
      place: { path: ['title'], on: 'key' },
      message: `"${title}" has no owner.`,
      fix: 'Add owner: the team that keeps it right, such as engineering-hiring.',
    }));
}

/** A text that belongs to nobody. */
export const hasOwner = {
  id: 'has-owner',
  severity: 'warning',
  group: 'text',
  what: 'Every entry names the team that keeps it right.',
  why: 'A page without an owner is everybody’s, and so nobody’s.',
  fix: 'Name a team, not a person: people move on.',
  bad: 'no owner',
  good: 'owner: engineering-hiring',
  check,
} satisfies Rule;
