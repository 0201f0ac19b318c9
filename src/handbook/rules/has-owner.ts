import { ownerOf } from '../defaults.ts';
import { ownedSources } from './owned.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook }: RuleContext): Finding[] {
  return ownedSources(handbook)
    .filter(({ fields }) => ownerOf(fields, handbook.company) === undefined)
    .map(({ file, title }) => ({
      file,
      place: { path: ['title'], on: 'key' },
      message: `"${title}" has no owner.`,
      fix: 'Add owner: the team that keeps it right, such as engineering-hiring. For all that name none, it can stand under defaults of company.yaml.',
    }));
}

/** A text that belongs to nobody. */
export const hasOwner = defineRule({
  id: 'has-owner',
  severity: 'warning',
  group: 'text',
  bad: 'no owner',
  good: 'owner: engineering-hiring',
  check,
});
