import type { Condition, Floor, Shortfall } from '../../handbook/entities/roles/decision-schema.ts';
import { asSentence } from '../../handbook/text/capital.ts';
import type { DecisionWords, RuleToSay } from '../definition/decision.ts';
import type { Format } from '../format.ts';

const NUMBERS = ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];

const inWords = (count: number) => NUMBERS[count] ?? String(count);
const decimal = (number: number) => new Intl.NumberFormat('de').format(number);
const levels = (by: number) => (by === 0.5 ? 'eine halbe Stufe' : by === 1 ? 'eine Stufe' : `${decimal(by)} Stufen`);
const quoted = (title: string) => `„${title}“`;

/** The rule by which a decision is prepared. Titles stand in quotes: no sentence bends them. */
export const decision = ({ list, anyOf: either }: Format): DecisionWords => {
  function figure({ rule, competency, session }: RuleToSay): string[] {
    return [
      [
        'Der Wert einer Kompetenz ist der Mittelwert der Bewertungen, bei denen sie Schwerpunkt war.',
        ...(rule.secondary === 'if-alone'
          ? [
              'Gibt es die nur von einer einzigen Person, zählen auch die Bewertungen anderer, bei denen sie nicht Schwerpunkt war.',
            ]
          : []),
        ...(rule.samePerson === 'once'
          ? ['Wer eine Kompetenz in zwei Terminen bewertet hat, zählt einmal, mit dem Mittelwert.']
          : []),
      ].join(' '),
      ...rule.also.map(
        (also) =>
          `Bei ${quoted(competency(also.competency))} zählen auch die Bewertungen aus ${list(also.sessions.map(session).map(quoted))} wie die eines Schwerpunkts.`,
      ),
    ];
  }

  /** Competencies with the same floor in one sentence. */
  function floors({ rule, competency, session }: RuleToSay): string[] {
    const same = Map.groupBy(rule.floors, ({ atLeast, eachRating, sessions }: Floor) =>
      [atLeast, eachRating, sessions?.join(' ')].join('/'),
    );
    const said = [...same.values()].map((of) => {
      const { atLeast, eachRating, sessions } = of[0]!;
      const who = list(of.map((floor) => quoted(competency(floor.competency))));
      const must = of.length === 1 ? 'muss' : 'müssen jeweils';
      const where = sessions ? ` für sich genommen in ${list(sessions.map(session).map(quoted))}` : '';
      const what = atLeast === undefined ? 'die nötige Bewertung' : `mindestens ${decimal(atLeast)}`;
      const lowest =
        eachRating === undefined ? '' : `, und keine einzelne Bewertung darf unter ${decimal(eachRating)} liegen`;
      return `${who} ${must}${where} ${what} erreichen${lowest}.`;
    });
    return said.length === 0 ? [] : [`${said.join(' ')} Das lässt sich durch nichts ausgleichen.`];
  }

  /** Conditions with the same bound in one: `„A“ und „B“ liegen jeweils bei mindestens 3`. */
  function conditions(
    of: readonly Condition[],
    joined: (items: readonly string[]) => string,
    say: RuleToSay,
  ): string[] {
    const same = Map.groupBy(of, ({ atLeast, above, overNeed }) =>
      atLeast !== undefined
        ? `bei mindestens ${decimal(atLeast)}`
        : above !== undefined
          ? `über ${decimal(above)}`
          : `mindestens ${levels(overNeed!)} über der nötigen Bewertung`,
    );
    return [...same].map(([bound, own]) => {
      const titles = joined(own.map(({ competency }) => quoted(say.competency(competency))));
      return own.length > 1 && joined === list ? `${titles} jeweils ${bound} liegen` : `${titles} ${bound} liegt`;
    });
  }

  function who({ of, count }: Shortfall['allows'][number], say: RuleToSay): string {
    const titles = of?.map(say.competency).map(quoted);
    if (titles?.length === 1) return titles[0]!;
    if (titles?.length === 2 && count === 1) return `entweder ${either(titles)}`;
    const which = titles ? `von ${list(titles)}` : say.rule.floors.length > 0 ? 'der übrigen Kompetenzen' : 'davon';
    return `${count > 1 ? 'bis zu ' : ''}${inWords(count)} ${which}`;
  }

  function shortfall({ allows, total, all, any }: Shortfall, say: RuleToSay): string {
    const several = allows.some(({ of }) => of === undefined) && allows.length > 1;
    const allowed = allows.map((own) => {
      const many = own.count > 1;
      const others = many ? `bis zu ${inWords(own.count)} weitere Kompetenzen` : 'eine weitere Kompetenz';
      const whose = several && own.of === undefined ? others : who(own, say);
      return `${whose} ${many ? 'dürfen jeweils' : 'darf'} um höchstens ${levels(own.by)} darunterliegen`;
    });
    const when = [
      ...(total
        ? [`die ${say.weighted ? 'gewichtete ' : ''}Summe aller Werte die der nötigen Bewertungen trotzdem erreicht`]
        : []),
      ...conditions(all, list, say),
      ...(any.length > 0 ? [either(conditions(any, either, say))] : []),
    ];
    return `${list(allowed)}${when.length > 0 ? `, wenn ${list(when)}` : ''}`;
  }

  function shortfalls(say: RuleToSay): string[] {
    const { rule } = say;
    const every = rule.floors.length > 0 ? 'Jede andere Kompetenz' : 'Jede Kompetenz';
    const ways = rule.shortfalls.map((way) => shortfall(way, say));
    return [
      `${every} muss die nötige Bewertung erreichen${ways.length === 0 ? ', ohne Ausnahme' : ''}.`,
      ...ways.map((way, index) => `${index === 0 ? 'Ausnahme' : 'Oder stattdessen'}: ${asSentence(way)}`),
    ];
  }

  const MISSING = {
    'another-session':
      'Hat niemand eine Kompetenz bewertet, folgt ein weiterer Termin, nur dazu, bevor irgendetwas entschieden wird.',
    chair: 'Was folgt, wenn niemand eine Kompetenz bewertet hat, sagt die Moderation.',
  };

  return {
    decision: {
      sentences: (say) => [...figure(say), ...floors(say), ...shortfalls(say), MISSING[say.rule.missing]],
      chair: 'Von der Moderation von Hand anzuwenden:',
    },
  };
};
