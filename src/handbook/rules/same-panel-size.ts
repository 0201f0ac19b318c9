import { sessionsOf } from '../coverage.ts';
import type { Handbook } from '../model.ts';
import { pathOfSession } from './session-path.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** A session of a role, and how many people are in it. */
interface Panel {
  /** The id of the session. */
  session: string;
  /** The title of the role. */
  role: string;
  interviewers: number;
}

interface Says {
  otherSize: (panel: Panel, first: Panel) => Said;
}

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

function check({ handbook }: RuleContext, say: Says): Finding[] {
  return [...sessionsByInterview(handbook)].flatMap((sessions) => {
    const first = sessions[0]!;
    return sessions
      .filter((session) => session.interviewers !== first.interviewers)
      .map(({ role, id, interviewers }): Finding => ({
        file: role.sources.candidate!.file,
        place: { path: [...pathOfSession(role, id), 'interviewers'], on: 'key' },
        ...say.otherSize(
          { session: id, role: role.title, interviewers },
          { session: first.id, role: first.role.title, interviewers: first.interviewers },
        ),
      }));
  });
}

/** The same interview before panels of different size. */
export const samePanelSize = defineRule({
  id: 'same-panel-size',
  severity: 'warning',
  group: 'fairness',
  asResolved: true,
  shared: [
    {
      file: 'candidate/roles/engineer.mdx',
      fields: `process:
  - stage: loop
    sessions: [{ id: design, interview: design-talk, interviewers: 2 }]`,
    },
  ],
  bad: [
    {
      file: 'candidate/roles/senior-engineer.mdx',
      fields: `title: Senior engineer
summary: You build services and plan them.
family: backend
level: senior
process:
  - stage: loop
    sessions: [{ id: design, interview: design-talk, interviewers: 3 }]`,
    },
  ],
  good: [
    {
      file: 'candidate/roles/senior-engineer.mdx',
      fields: `title: Senior engineer
summary: You build services and plan them.
family: backend
level: senior
process:
  - stage: loop
    sessions: [{ id: design, interview: design-talk, interviewers: 2 }]`,
    },
  ],
  check,
});
