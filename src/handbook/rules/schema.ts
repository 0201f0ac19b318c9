import type { Rule } from './types.ts';

/** A file that is no entry: found where files are read, and listed here for its page. */
export const schema = {
  id: 'schema',
  severity: 'error',
  group: 'facts',
  stopsBuild: true,
  what: 'Every file is UTF-8, has its name in kebab-case, stands in the folder of its kind, and has the fields of that kind.',
  why: 'A misspelt field is silently no field, and the page then says nothing where it should say something.',
  fix: 'Use the field, the value or the name that the message proposes. The other files of the folder show how it looks.',
  bad: 'sumary: You show us code you know well.',
  good: 'summary: You show us code you know well.',
  check: () => [],
} satisfies Rule;
