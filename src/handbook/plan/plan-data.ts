import type { Words } from '../../words/definition.ts';
import type { Handbook, ResolvedSession, RoleEntry, Step } from '../model.ts';
import { whoHas } from '../open-session.ts';
import { parted, preparationOf } from '../preparation.ts';
import { sessionPath } from '../routes.ts';
import { insteadOf } from '../ways.ts';
import type { PlanData, PlanSession } from './plan.ts';
import { itemId, stateOf } from './state.ts';

/** Who has a session, where not everybody does. */
export function openOf(step: Step, session: ResolvedSession, words: Words): Pick<PlanSession, 'open'> {
  const said = whoHas(step, session, words);
  return said === undefined ? {} : { open: { words: said, insteadOf: insteadOf(step, session).map(({ id }) => id) } };
}

/** What the plan page needs of a role: its sessions in the order of the process, and what is enough to prepare for each. */
export function planDataOf(handbook: Handbook, role: RoleEntry, words: Words): PlanData {
  const items = parted(preparationOf(role)).enough;
  return {
    role: role.id,
    title: role.title,
    sessions: role.process.flatMap((step) =>
      step.sessions.map((session) => ({
        id: session.id,
        title: session.type.title,
        stage: step.stage.title,
        path: sessionPath(role.id, session.id),
        minutes: session.minutes,
        ...openOf(step, session, words),
        state: stateOf(handbook, session),
        prepare: items
          .filter(({ sessions }) => sessions.includes(session))
          .map(({ text, minutes }) => ({ id: itemId(text), text, ...(minutes !== undefined && { minutes }) })),
      })),
    ),
  };
}
