import type { Words } from '../../words/definition.ts';
import { sessionsOf } from '../coverage.ts';
import type { Handbook, RoleEntry } from '../model.ts';
import { planHash } from '../plan/plan-link.ts';
import { candidatePath, packPath, PLAN_PATH, publicAddress, sessionPath } from '../routes.ts';
import { timeOf, titleOf } from './session-lines.ts';

/** A link that goes into a tracking system once, and stays. */
export interface RoleLink {
  title: string;
  /** Its whole address, on the site of candidates. */
  address: string;
}

/** What candidates for a role read: its page, its sessions, the plan and the pack. */
export function roleLinks({ company }: Handbook, words: Words, role: RoleEntry): RoleLink[] {
  const { link } = words.invite;
  const to = (title: string, path: string): RoleLink => ({ title, address: publicAddress(company.url, path) });
  return [
    to(link.role, candidatePath('roles', role.id)),
    ...sessionsOf(role).map((session) =>
      to(
        [titleOf(session), timeOf(words, session)].filter((text) => text !== undefined).join(', '),
        sessionPath(role.id, session.id),
      ),
    ),
    to(link.plan, PLAN_PATH + planHash({ role: role.id, sessions: [] })),
    to(link.pack, packPath(role.id)),
  ];
}
