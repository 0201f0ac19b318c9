import { defineRule } from './types.ts';

/** A text that is more than text: found where files are read, and listed here for its page. */
export const body = defineRule({
  id: 'body',
  severity: 'error',
  group: 'facts',
  stopsBuild: true,
  bad: [
    {
      file: 'candidate/guides/accommodations.mdx',
      body: `import Notes from '../../interviewer/guides/notes.mdx'

<Notes />`,
    },
  ],
  good: [{ file: 'candidate/guides/accommodations.mdx', body: 'Tell us what would help you, in your own words.' }],
  check: () => [],
});
