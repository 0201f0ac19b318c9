import type { Rule } from './types.ts';

/** An exception that excepts nothing: found where exceptions are applied, and listed here for its page. */
export const ignoreInUse = {
  id: 'ignore-in-use',
  severity: 'warning',
  group: 'facts',
  what: 'Every exception of an entry sets something aside.',
  why: 'An exception that outlives its reason hides the next finding, which may be a real one.',
  fix: 'Remove the exception.',
  bad: 'ignore: [{ rule: readability, reason: … }] in an entry without long sentences',
  good: 'ignore: []',
  check: () => [],
} satisfies Rule;
