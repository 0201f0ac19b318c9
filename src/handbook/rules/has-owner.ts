import { ownerOf } from '../defaults.ts';
import { onceIfNone } from './once-if-none.ts';
import { ownedSources } from './owned.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  nobody: (title: string) => Said;
  nobodyAtAll: (entries: number) => Said;
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
  const owned = ownedSources(handbook);
  const found = owned
    .filter(({ fields }) => ownerOf(fields, handbook.company) === undefined)
    .map(({ file, title }): Finding => ({
      file,
      place: { path: ['title'], on: 'key' },
      ...say.nobody(title),
    }));
  return onceIfNone(found, owned.length, say.nobodyAtAll);
}

/** A text that belongs to nobody. */
export const hasOwner = defineRule({
  id: 'has-owner',
  severity: 'warning',
  group: 'text',
  bad: [
    {
      file: 'candidate/guides/on-the-day.mdx',
      fields: `title: On the day
summary: What to expect on the day.
group: before
lastReviewed: 2026-11-01`,
    },
  ],
  good: [
    {
      file: 'candidate/guides/on-the-day.mdx',
      fields: `title: On the day
summary: What to expect on the day.
group: before
lastReviewed: 2026-11-01
owner: engineering-hiring`,
    },
  ],
  check,
});
