import { defineRule } from './types.ts';

/** A file that is no entry: found where files are read, and listed here for its page. */
export const schema = defineRule({
  id: 'schema',
  severity: 'error',
  group: 'facts',
  stopsBuild: true,
  bad: [{ file: 'candidate/interview-types/pairing.mdx', fields: 'sumary: You show us code you know well.' }],
  good: [{ file: 'candidate/interview-types/pairing.mdx', fields: 'summary: You show us code you know well.' }],
  check: () => [],
});
