import { expect, it } from 'vitest';
import { decisionSchema } from '../../../src/handbook/entities/roles/decision-schema.ts';
import { wordsFor } from '../../../src/words/languages.ts';

const said = (rule: object, weighted = false) =>
  wordsFor('en').decision.sentences({
    rule: decisionSchema.parse(rule),
    weighted,
    competency: (id) => id.charAt(0).toUpperCase() + id.slice(1),
    session: (id) => `the ${id}`,
  });

it('a rule without fields says what follows from that', () => {
  expect(said({})).toEqual([
    'The figure for a competency is the mean of its primary ratings.',
    'Every competency must reach the rating needed, without exception.',
    'What follows where nobody rated a competency is for the chair to say.',
  ]);
});

it('a rule is said as a person would write it', () => {
  expect(
    said(
      {
        secondary: 'if-alone',
        samePerson: 'once',
        also: [{ competency: 'speech', sessions: ['screen', 'loop'] }],
        floors: [
          { competency: 'craft' },
          { competency: 'care', atLeast: 3.6, eachRating: 2 },
          { competency: 'sense' },
          { competency: 'depth', sessions: ['screen'] },
        ],
        shortfalls: [
          {
            allows: [
              { of: ['speech'], count: 1, by: 0.5 },
              { count: 1, by: 1 },
            ],
            total: true,
            all: [{ competency: 'craft', above: 3 }],
          },
          {
            allows: [{ count: 2, by: 1.5 }],
            any: [
              { competency: 'care', overNeed: 1 },
              { competency: 'sense', overNeed: 1 },
            ],
          },
        ],
        missing: 'another-session',
      },
      true,
    ),
  ).toEqual([
    'The figure for a competency is the mean of its primary ratings. Where a single person gave one, the secondary ratings by others count as well. Somebody who rated a competency in two sessions counts once, with the mean.',
    'For Speech, the secondary ratings from the screen and the loop count like primary ones.',
    'Craft and Sense must reach the rating needed. Care must reach 3.6, with no single rating below 2. Depth must reach the rating needed in the screen, taken by itself. Nothing makes up for that.',
    'Every other competency must reach the rating needed.',
    'As an exception, Speech may be up to half a level short and one other competency may be up to a level short, if the weighted sum of all figures still reaches that of the ratings needed and Craft is above 3.',
    'Or, in its place, up to two of these others may each be up to 1.5 levels short, if Care or Sense is at least a level above its need.',
    'A competency that nobody rated gets one more session, on that alone, before anything is decided.',
  ]);
});
