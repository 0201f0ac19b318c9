import type { Words } from '../words/definition.ts';
import type { Company } from './schemas/company.ts';

/** What a level is called: by the company, or as ours where it has no name for it. */
export function levelInWords(level: keyof Words['level'], { levels = {} }: Pick<Company, 'levels'>, words: Words) {
  if (level === 'any') return words.level.any;
  if (level !== 'beyond') return levels[level] ?? words.level[level];
  const { staff, manager } = levels;
  return staff === undefined && manager === undefined
    ? words.level.beyond
    : words.titles([staff ?? words.level.staff, manager ?? words.level.manager]);
}
