import type { Source } from './model.ts';

/** Whether a file says that its entry is a draft. Its other side is on no site either: see `published`. */
export const isDraft = ({ data }: Pick<Source, 'data'>): boolean => 'status' in data && data.status === 'draft';
