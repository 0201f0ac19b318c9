import type { Company } from './schemas/company.ts';

/** The parts of the page about a candidate's data, in their order. */
export const DATA_PARTS = ['kept', 'browser', 'ask'] as const;

/** Those that the page has: what the company keeps stands there only where the company says it. */
export const dataParts = ({ data }: Company): (typeof DATA_PARTS)[number][] =>
  DATA_PARTS.filter((id) => id !== 'kept' || data.length > 0);
