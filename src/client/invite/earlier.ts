import type { InviteData } from '../../handbook/messages/invite-data.ts';
import { planIn } from '../../handbook/plan/plan-link.ts';
import type { Plan } from '../../handbook/plan/plan.ts';

/** The plan of an earlier link to this role, and ids of its sessions that the process no longer has; or what is wrong with it. */
export type Earlier = { plan: Plan; gone: string[] } | 'broken' | 'otherRole';

/** Reads a link that was pasted: all that counts of it stands behind its #. */
export function earlierIn(pasted: string, { role, sessions }: Pick<InviteData, 'role' | 'sessions'>): Earlier {
  const at = pasted.indexOf('#');
  const plan = at === -1 ? undefined : planIn(pasted.slice(at).trim());
  if (plan === undefined || plan === 'broken') return 'broken';
  if (plan.role !== role) return 'otherRole';
  const has = new Set(sessions.map(({ id }) => id));
  return { plan, gone: plan.sessions.map(({ id }) => id).filter((id) => !has.has(id)) };
}
