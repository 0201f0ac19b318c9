import { defineRule, type Finding, type RuleContext } from './types.ts';

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
export const saysWhatIsNotAssessed = defineRule({
  id: 'says-what-is-not-assessed',
  severity: 'warning',
  group: 'respect',
  bad: 'no notAssessed',
  good: 'notAssessed: [How well known the project is.]',
  check,
});
