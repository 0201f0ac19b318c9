import { describe, expect, it } from 'vitest';
import { find } from '../../helpers/check.ts';
import { MESSAGE, withMessage } from '../../helpers/small-message.ts';

const found = (body: string) => find('promise-from-the-stage', withMessage({ body }));

describe('promise-from-the-stage', () => {
  it('accepts the days of the stage', () => {
    expect(found('You hear from us within {{days_to_hear_back}}.')).toEqual([]);
  });

  it('reports a number of days, and says what to write', () => {
    expect(found('You hear from us within two working days.')).toEqual([
      {
        rule: 'promise-from-the-stage',
        severity: 'warning',
        file: `${MESSAGE}.mdx`,
        place: { path: ['body'], on: 'key' },
        message: 'The message "The design day" promises a time in its own words: "within two working days".',
        fix: 'Write {{days_to_hear_back}}, {{days_to_the_feedback}} or {{days_to_the_decision}} in a message about a stage, which states the days, or leave the time out.',
      },
    ]);
  });

  it('looks at the subject too', () => {
    const issues = find('promise-from-the-stage', withMessage({ subject: 'An answer in 48 hours' }));
    expect(issues.map(({ place }) => place)).toEqual([{ path: ['subject'], on: 'key' }]);
  });

  it.each([
    'in 3 days',
    'within the next week',
    'no later than 10 business days',
    'Three working days',
    'a week later',
  ])('reports "%s"', (promise) => {
    expect(found(`We write ${promise}.`)).toHaveLength(1);
  });

  it.each([
    'The interviews take 45 minutes.',
    'Choose two days that suit you.',
    'You have a half-day of interviews.',
    'We met three days in a row.',
  ])('is silent about %s', (body) => {
    expect(found(body)).toEqual([]);
  });

  it('is silent in a language that it does not read', () => {
    expect(
      find('promise-from-the-stage', (files) => {
        files.company['lang'] = 'de';
        withMessage({ body: 'within two days' })(files);
      }),
    ).toEqual([]);
  });
});
