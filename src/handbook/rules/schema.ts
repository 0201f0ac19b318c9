import { defineRule } from './types.ts';

/** A file that is no entry: found where files are read, and listed here for its page. */
export const schema = defineRule({
  id: 'schema',
  severity: 'error',
  group: 'facts',
  stopsBuild: true,
  bad: 'sumary: You show us code you know well.',
  good: 'summary: You show us code you know well.',
  check: () => [],
});
