import type { Finding, Rule, RuleContext } from './types.ts';

function check({ handbook }: RuleContext): Finding[] {
  return handbook.interviewTypes
    .filter(({ candidate }) => candidate.format !== 'informal' && candidate.notAssessed.length === 0)
    .map(({ title, sources }) => ({
      file: sources.candidate!.file,
      place: { path: ['title'], on: 'key' },
      message: `"${title}" does not say what is not assessed.`,
      fix: 'Add notAssessed: what candidates worry about and nobody rates, such as typing speed or a finished task.',
    }));
}

/** A worry that nobody takes away. */
export const saysWhatIsNotAssessed = {
  id: 'says-what-is-not-assessed',
  severity: 'warning',
  group: 'respect',
  what: 'Every interview says what does not matter in it.',
  why: 'Being watched costs people more than half of their performance at coding; part of it is worry about what is not rated at all.',
  source: 'Behroozi et al. 2020, on being watched while coding',
  fix: 'Say openly what does not count.',
  bad: 'no notAssessed',
  good: 'notAssessed: [How well known the project is.]',
  check,
} satisfies Rule;
