import type { Issue, Place } from '../handbook/issues.ts';

/** What is wrong with a file, where, and what to do about it: such as a ReadProblem. */
type Problem = Place & Pick<Issue, 'message' | 'fix'>;

/** A problem that a file cannot be read with, as an error of that file. */
export const issueOf = (file: string, { message, fix, ...place }: Problem, rule = 'schema'): Issue => ({
  rule,
  severity: 'error',
  file,
  place,
  message,
  fix,
});
