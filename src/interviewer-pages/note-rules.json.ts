import { noteRules } from 'virtual:handbook/note-rules';

/** What is no evidence in a note, as data: pages fetch it beside their scripts, and compile it when a note is typed. */
export const GET = () =>
  Response.json(
    noteRules.map(({ fault, pattern, unless }) => ({
      fault,
      pattern: pattern.source,
      flags: pattern.flags,
      ...(unless && { unless: unless.source, unlessFlags: unless.flags }),
    })),
  );
