import type { Finding, Said } from './types.ts';

/**
 * What none of several entries says, company.yaml can say for all of them: then one finding there stands for theirs.
 * @param all How many could be found to lack it.
 */
export const onceIfNone = (found: readonly Finding[], all: number, said: (count: number) => Said): Finding[] =>
  found.length > 1 && found.length === all
    ? [{ file: 'company.yaml', place: { path: ['defaults'], on: 'key' }, ...said(all) }]
    : [...found];
