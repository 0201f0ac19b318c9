import type { Rule } from './types.ts';

/** A text that is more than text: found where files are read, and listed here for its page. */
export const body = {
  id: 'body',
  severity: 'error',
  group: 'facts',
  stopsBuild: true,
  what: 'The text below the fields is Markdown and known components: no import, export, expression, raw HTML or comment, nothing that would be shown as it was typed, and no path out of its side.',
  why: 'Each of these can carry interviewer text onto the candidates’ site without anything looking wrong.',
  fix: 'Write it as Markdown, with literal attributes on components and pictures on the entry’s own side.',
  bad: "import notes from '../../interviewer/notes.mdx'",
  good: 'The text itself, on the side it belongs to.',
  check: () => [],
} satisfies Rule;
