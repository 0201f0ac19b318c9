import { expect, it } from 'vitest';
import { decisionSchema } from '../../../src/handbook/entities/roles/decision-schema.ts';
import { wordsFor } from '../../../src/words/languages.ts';

const said = (rule: object, weighted = false, lang = 'en') =>
  wordsFor(lang).decision.sentences({
    rule: decisionSchema.parse(rule),
    weighted,
    competency: (id) => id.charAt(0).toUpperCase() + id.slice(1),
    session: (id) => `the ${id}`,
  });

/** A rule with every field. */
const WHOLE = {
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
};

it('a rule without fields says what follows from that', () => {
  expect(said({})).toEqual([
    'The figure for a competency is the mean of its primary ratings.',
    'Every competency must reach the rating needed, without exception.',
    'What follows where nobody rated a competency is for the chair to say.',
  ]);
});

it('a rule is said as a person would write it', () => {
  expect(said(WHOLE, true)).toEqual([
    'The figure for a competency is the mean of its primary ratings. Where a single person gave one, the secondary ratings by others count as well. Somebody who rated a competency in two sessions counts once, with the mean.',
    'For Speech, the secondary ratings from the screen and the loop count like primary ones.',
    'Craft and Sense must reach the rating needed. Care must reach 3.6, with no single rating below 2. Depth must reach the rating needed in the screen, taken by itself. Nothing makes up for that.',
    'Every other competency must reach the rating needed.',
    'As an exception, Speech may be up to half a level short and one other competency may be up to a level short, if the weighted sum of all figures still reaches that of the ratings needed and Craft is above 3.',
    'Or, in its place, up to two of these others may each be up to 1.5 levels short, if Care or Sense is at least a level above its need.',
    'A competency that nobody rated gets one more session, on that alone, before anything is decided.',
  ]);
});

it('a rule is said in German, with titles that no sentence bends', () => {
  expect(said({}, false, 'de')).toEqual([
    'Der Wert einer Kompetenz ist der Mittelwert der Bewertungen, bei denen sie Schwerpunkt war.',
    'Jede Kompetenz muss die nötige Bewertung erreichen, ohne Ausnahme.',
    'Was folgt, wenn niemand eine Kompetenz bewertet hat, sagt die Moderation.',
  ]);
  expect(said(WHOLE, true, 'de')).toEqual([
    'Der Wert einer Kompetenz ist der Mittelwert der Bewertungen, bei denen sie Schwerpunkt war. Gibt es die nur von einer einzigen Person, zählen auch die Bewertungen anderer, bei denen sie nicht Schwerpunkt war. Wer eine Kompetenz in zwei Terminen bewertet hat, zählt einmal, mit dem Mittelwert.',
    'Bei „Speech“ zählen auch die Bewertungen aus „the screen“ und „the loop“ wie die eines Schwerpunkts.',
    '„Craft“ und „Sense“ müssen jeweils die nötige Bewertung erreichen. „Care“ muss mindestens 3,6 erreichen, und keine einzelne Bewertung darf unter 2 liegen. „Depth“ muss für sich genommen in „the screen“ die nötige Bewertung erreichen. Das lässt sich durch nichts ausgleichen.',
    'Jede andere Kompetenz muss die nötige Bewertung erreichen.',
    'Ausnahme: „Speech“ darf um höchstens eine halbe Stufe darunterliegen und eine weitere Kompetenz darf um höchstens eine Stufe darunterliegen, wenn die gewichtete Summe aller Werte die der nötigen Bewertungen trotzdem erreicht und „Craft“ über 3 liegt.',
    'Oder stattdessen: Bis zu zwei der übrigen Kompetenzen dürfen jeweils um höchstens 1,5 Stufen darunterliegen, wenn „Care“ oder „Sense“ mindestens eine Stufe über der nötigen Bewertung liegt.',
    'Hat niemand eine Kompetenz bewertet, folgt ein weiterer Termin, nur dazu, bevor irgendetwas entschieden wird.',
  ]);
});
