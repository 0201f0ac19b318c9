import type { Issue } from '../issues.ts';
import type { Source } from '../model.ts';
import { defineRule, type Finding, type RuleContext, type Said, type TextsOfRules } from './types.ts';

interface Says {
  unused: (rule: string) => Said;
}

/** It finds nothing by itself: only when exceptions are applied can one be left over. */
const check: (context: RuleContext, say: Says) => Finding[] = () => [];

/** An exception that excepts nothing: found where exceptions are applied, and listed here for its page. */
export const ignoreInUse = defineRule({
  id: 'ignore-in-use',
  severity: 'warning',
  group: 'facts',
  bad: [
    {
      file: 'candidate/guides/accommodations.mdx',
      fields: `ignore:
  - rule: readability
    reason: The long sentence is a quotation.`,
      body: 'We make time, and we find a room.',
    },
  ],
  good: [
    {
      file: 'candidate/guides/accommodations.mdx',
      fields: 'ignore: []',
      body: 'We make time, and we find a room.',
    },
  ],
  check,
});

/** Says that an exception of a file sets nothing of a rule aside. */
export const unusedException = (texts: TextsOfRules, { file }: Source, index: number, rule: string): Issue => ({
  rule: ignoreInUse.id,
  severity: ignoreInUse.severity,
  file,
  place: { path: ['ignore', index] },
  ...(texts[ignoreInUse.id]!.says as Says).unused(rule),
});
