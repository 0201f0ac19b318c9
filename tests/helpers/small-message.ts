import { messageSchema } from '../../src/handbook/entities/messages/schema.ts';
import { entry, kept, type Fields } from './small-entry.ts';
import type { HandbookFiles } from './small-handbook.ts';

/** The path of the message that `withMessage` adds. */
export const MESSAGE = 'interviewer/messages/design-day';

const FIELDS = {
  title: 'The design day',
  summary: 'Goes out before the design talk.',
  ...kept,
  moment: 'invitation',
  stage: 'loop',
  subject: 'Your day as {{role_title}}',
  body: 'Hello {{candidate_first_name}},\n\nYou hear from us within {{days_to_hear_back}}.\n',
};

/** Adds a message about the loop to the small handbook. */
export const withMessage =
  (change: Fields = {}) =>
  (files: HandbookFiles): void => {
    files.entries[MESSAGE] = entry({ ...FIELDS, ...change });
  };

/** A message by itself, as code reads it. */
export const messageOf = (change: Fields = {}) => messageSchema.parse({ ...FIELDS, ...change });
