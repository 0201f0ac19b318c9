import { defineRule } from './types.ts';

/** A text that is more than text: found where files are read, and listed here for its page. */
export const body = defineRule({
  id: 'body',
  severity: 'error',
  group: 'facts',
  stopsBuild: true,
  bad: "import notes from '../../interviewer/notes.mdx'",
  good: 'The text itself, on the side it belongs to.',
  check: () => [],
});
