import type { Condition, Floor, Shortfall } from '../../handbook/entities/roles/decision-schema.ts';
import { asSentence } from '../../handbook/text/capital.ts';
import type { DecisionWords, RuleToSay } from '../definition/decision.ts';
import type { Format } from '../format.ts';

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const inWords = (count: number) => NUMBERS[count] ?? String(count);
const levels = (by: number) => (by === 0.5 ? 'half a level' : by === 1 ? 'a level' : `${String(by)} levels`);

/** The rule by which a decision is prepared. */
export const decision = ({ list, anyOf: either }: Format): DecisionWords => {
  function figure({ rule, competency, session }: RuleToSay): string[] {
    return [
      [
        'The figure for a competency is the mean of its primary ratings.',
        ...(rule.secondary === 'if-alone'
          ? ['Where a single person gave one, the secondary ratings by others count as well.']
          : []),
        ...(rule.samePerson === 'once'
          ? ['Somebody who rated a competency in two sessions counts once, with the mean.']
          : []),
      ].join(' '),
      ...rule.also.map(
        (also) =>
          `For ${competency(also.competency)}, the secondary ratings from ${list(also.sessions.map(session))} count like primary ones.`,
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
      const what = `${list(of.map((floor) => competency(floor.competency)))} must reach ${atLeast === undefined ? 'the rating needed' : String(atLeast)}`;
      const where = sessions ? ` in ${list(sessions.map(session))}, taken by itself` : '';
      const lowest = eachRating === undefined ? '' : `, with no single rating below ${String(eachRating)}`;
      return `${what}${where}${lowest}.`;
    });
    return said.length === 0 ? [] : [`${said.join(' ')} Nothing makes up for that.`];
  }

  /** Conditions with the same bound in one: `A and B are at 3 or more`. */
  function conditions(
    of: readonly Condition[],
    joined: (items: readonly string[]) => string,
    say: RuleToSay,
  ): string[] {
    const same = Map.groupBy(of, ({ atLeast, above, overNeed }) =>
      atLeast !== undefined
        ? `at ${String(atLeast)} or more`
        : above !== undefined
          ? `above ${String(above)}`
          : `at least ${levels(overNeed!)} above its need`,
    );
    return [...same].map(([bound, own]) => {
      const who = joined(own.map(({ competency }) => say.competency(competency)));
      return `${who} ${own.length > 1 && joined === list ? 'are each' : 'is'} ${bound}`;
    });
  }

  function who({ of, count }: Shortfall['allows'][number], say: RuleToSay): string {
    const titles = of?.map(say.competency);
    if (titles?.length === 1) return titles[0]!;
    if (titles?.length === 2 && count === 1) return `either ${either(titles)}`;
    const which = titles ? list(titles) : say.rule.floors.length > 0 ? 'these others' : 'them';
    return `${count > 1 ? 'up to ' : ''}${inWords(count)} of ${which}`;
  }

  function shortfall({ allows, total, all, any }: Shortfall, say: RuleToSay): string {
    const several = allows.some(({ of }) => of === undefined) && allows.length > 1;
    const allowed = allows.map((own) => {
      const whose = several && own.of === undefined ? `${inWords(own.count)} other competency` : who(own, say);
      return `${whose} may ${own.count > 1 ? 'each ' : ''}be up to ${levels(own.by)} short`;
    });
    const when = [
      ...(total
        ? [`the ${say.weighted ? 'weighted ' : ''}sum of all figures still reaches that of the ratings needed`]
        : []),
      ...conditions(all, list, say),
      ...(any.length > 0 ? [either(conditions(any, either, say))] : []),
    ];
    return `${list(allowed)}${when.length > 0 ? `, if ${list(when)}` : ''}`;
  }

  function shortfalls(say: RuleToSay): string[] {
    const { rule } = say;
    const every = rule.floors.length > 0 ? 'Every other competency' : 'Every competency';
    const ways = rule.shortfalls.map((way) => shortfall(way, say));
    return [
      `${every} must reach the rating needed${ways.length === 0 ? ', without exception' : ''}.`,
      ...ways.map((way, index) => asSentence(index === 0 ? `as an exception, ${way}` : `or, in its place, ${way}`)),
    ];
  }

  const MISSING = {
    'another-session':
      'A competency that nobody rated gets one more session, on that alone, before anything is decided.',
    chair: 'What follows where nobody rated a competency is for the chair to say.',
  };

  return {
    decision: {
      sentences: (say) => [...figure(say), ...floors(say), ...shortfalls(say), MISSING[say.rule.missing]],
      chair: 'For the chair to apply by hand:',
    },
  };
};
