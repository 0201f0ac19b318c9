import { sessionsOf } from '../coverage.ts';
import type { Handbook } from '../model.ts';
import { count } from '../text/in-words.ts';
import { pathOfSession } from './session-path.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

/** Sessions of one family's roles that say how many people are in them, by interview and variant, with their place. */
function sessionsByInterview(handbook: Handbook) {
  const groups = new Map<string, { role: Handbook['roles'][number]; id: string; interviewers: number }[]>();
  for (const role of handbook.roles) {
    for (const { id, type, variant, interviewers } of sessionsOf(role)) {
      if (interviewers === 0) continue;
      const key = `${role.candidate.family} ${type.id} ${variant?.id ?? ''}`;
      groups.set(key, [...(groups.get(key) ?? []), { role, id, interviewers }]);
    }
  }
  return groups.values();
}

function check({ handbook }: RuleContext): Finding[] {
  return [...sessionsByInterview(handbook)].flatMap((sessions) => {
    const first = sessions[0]!;
    return sessions
      .filter((session) => session.interviewers !== first.interviewers)
      .map(({ role, id, interviewers }): Finding => ({
        file: role.sources.candidate!.file,
        place: { path: [...pathOfSession(role, id), 'interviewers'], on: 'key' },
        message: `The session "${id}" of "${role.title}" has ${count(interviewers, 'interviewer')}, and the same interview has ${String(first.interviewers)} in "${first.role.title}" (session "${first.id}"), a role of the same family.`,
        fix: 'Use one number for both, or ignore this check in the role with the reason why they differ.',
      }));
  });
}

/** The same interview before panels of different size. */
export const samePanelSize = defineRule({
  id: 'same-panel-size',
  severity: 'warning',
  group: 'fairness',
  bad: 'pairing-exercise with one interviewer for junior engineers and with three for senior ones',
  good: 'pairing-exercise with two interviewers for both',
  check,
});
