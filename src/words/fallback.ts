import type { Words } from './definition.ts';

const countIn = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, part) => sum + countIn(part), 0)
    : 1;

/** How many words of the interface are in another language than the pages of interviewers: all that tools say there, or none. */
export const wordsInOtherLanguage = ({ toolsLang, findings, rules }: Words): number =>
  toolsLang === undefined ? 0 : countIn(findings) + countIn(rules);
