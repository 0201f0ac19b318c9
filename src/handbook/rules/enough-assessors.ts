import { arePanelsStated } from '../people.ts';
import { assessorsOf } from '../review/assessors.ts';
import { LIMITS } from '../review/limits.ts';
import { count } from '../text/in-words.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook, threshold }: RuleContext): Finding[] {
  const needed = threshold('people');
  return handbook.roles.flatMap((role): Finding[] => {
    const { people, sessions, labelled } = assessorsOf(role);
    if (sessions.length === 0 || !arePanelsStated(sessions) || people >= needed) return [];
    return [
      {
        file: role.sources.candidate!.file,
        place: { path: ['process'], on: 'key' },
        message: `${labelled ? 'Exactly' : 'At most'} ${count(people, 'person', 'people')} ${people === 1 ? 'rates' : 'rate'} a candidate for "${role.title}", in ${count(sessions.length, 'session')}; the decision needs ratings of ${String(needed)} or more.`,
        fix: 'Add an interviewer to a session, or name another person in its seats: the same label in two sessions is the same person.',
      },
    ];
  });
}

/** A decision that rests on one person. */
export const enoughAssessors = defineRule({
  id: 'enough-assessors',
  severity: 'warning',
  group: 'fairness',
  bad: 'three sessions with seats: [Hiring manager]',
  good: 'two sessions with seats: [Hiring manager], one with seats: [Engineer of another team]',
  thresholds: { people: LIMITS.people.value },
  check,
});
