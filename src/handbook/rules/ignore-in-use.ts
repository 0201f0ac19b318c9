import { defineRule } from './types.ts';

/** An exception that excepts nothing: found where exceptions are applied, and listed here for its page. */
export const ignoreInUse = defineRule({
  id: 'ignore-in-use',
  severity: 'warning',
  group: 'facts',
  bad: 'ignore: [{ rule: readability, reason: … }] in an entry without long sentences',
  good: 'ignore: []',
  check: () => [],
});
