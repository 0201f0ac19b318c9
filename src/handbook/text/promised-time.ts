const NUMBER =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|a (?:few|couple of))';

/** A number of days, weeks or hours by which something is to happen: "within two days", "in 48 hours", "a week from now". */
const PROMISED = new RegExp(
  `\\b(?:(?:within|in|after|by|no later than|at most|up to) (?:(?:the next )?${NUMBER}|the next)[- ](?:(?:working|business|calendar) )?(?:day|week|hour)s?` +
    `|${NUMBER}[- ](?:working|business)[- ]days?|${NUMBER} (?:day|week|hour)s? (?:from now|later|at most))\\b`,
  'i',
);

/** The first promise of a time in a text that its author wrote as a number; undefined where there is none. English only. */
export const promisedTime = (text: string): string | undefined => PROMISED.exec(text)?.[0];
