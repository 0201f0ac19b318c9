import { z } from 'zod';

/** Whom candidates ask: who they are to them, whatever their title is. */
export const ASKED = ['recruiter', 'manager', 'engineer', 'leader'] as const;

export type Asked = (typeof ASKED)[number];

/** Some of those whom candidates ask. */
export const askedSchema = z.array(z.enum(ASKED, { error: `expected one of: ${ASKED.join(', ')}` }));
