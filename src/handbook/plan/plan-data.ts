import { sessionsOf } from '../coverage.ts';
import type { Handbook, RoleEntry } from '../model.ts';
import { parted, preparationOf } from '../preparation.ts';
import { sessionPath } from '../routes.ts';
import type { PlanData } from './plan.ts';
import { itemId, stateOf } from './state.ts';

/** What the plan page needs of a role: its sessions in the order of the process, and what is enough to prepare for each. */
export function planDataOf(handbook: Handbook, role: RoleEntry): PlanData {
  const items = parted(preparationOf(role)).enough;
  const stageOf = new Map(role.process.flatMap(({ stage, sessions }) => sessions.map(({ id }) => [id, stage.title])));
  return {
    role: role.id,
    title: role.title,
    sessions: sessionsOf(role).map((session) => ({
      id: session.id,
      title: session.type.title,
      stage: stageOf.get(session.id)!,
      path: sessionPath(role.id, session.id),
      minutes: session.minutes,
      state: stateOf(handbook, session),
      prepare: items
        .filter(({ sessions }) => sessions.includes(session))
        .map(({ text, minutes }) => ({ id: itemId(text), text, ...(minutes !== undefined && { minutes }) })),
    })),
  };
}
