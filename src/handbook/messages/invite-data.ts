import type { Words } from '../../words/definition.ts';
import type { Handbook, RoleEntry } from '../model.ts';
import { openOf } from '../plan/plan-data.ts';
import type { OpenSession } from '../plan/plan.ts';
import { planHash } from '../plan/plan-link.ts';
import { stateOf } from '../plan/state.ts';
import { PLAN_PATH, publicAddress, sessionKitPath, sessionPath } from '../routes.ts';
import { openSeats, tasksOf, timeOf, titleOf } from './session-lines.ts';

/** A session, as the form for one candidate needs it. */
export interface InviteSession {
  id: string;
  title: string;
  /** Title and id of its stage. */
  stage: string;
  step: string;
  /** Live minutes; 0 where the work is done alone, which `alone` says how long it takes. */
  minutes: number;
  alone?: string;
  breakAfter: number;
  open?: OpenSession;
  /** What the process says of it now, as a link keeps it. */
  state: readonly string[];
  /** Its page for candidates, as a whole address; and its kit, below the base path. */
  link: string;
  kit: string;
  /** What those who hold it do, in the order of its seats. */
  seats: readonly string[];
  /** Its seats without names, in words: all of them, and then what is left when one more name is there. */
  openSeats: readonly string[];
  /** Its variants, where the role leaves the choice open. */
  variants: readonly string[];
}

/** What the form for one candidate knows of a role. */
export interface InviteData {
  role: string;
  /** Address of the plan, to which a link adds its end. */
  plan: string;
  /** The same with the role alone. */
  open: string;
  sessions: readonly InviteSession[];
}

/** What the form needs: the sessions in the order of the process. */
export function inviteDataOf(handbook: Handbook, words: Words, role: RoleEntry): InviteData {
  const { url } = handbook.company;
  const plan = publicAddress(url, PLAN_PATH);
  return {
    role: role.id,
    plan,
    open: plan + planHash({ role: role.id, sessions: [] }),
    sessions: role.process.flatMap((step) =>
      step.sessions.map((session): InviteSession => {
        const tasks = tasksOf(session);
        const time = session.minutes > 0 ? undefined : timeOf(words, session);
        return {
          id: session.id,
          title: titleOf(session),
          stage: step.stage.title,
          step: step.stage.id,
          minutes: session.minutes,
          ...(time !== undefined && { alone: time }),
          breakAfter: session.breakAfter,
          ...openOf(step, session, words),
          state: stateOf(handbook, session),
          link: publicAddress(url, sessionPath(role.id, session.id)),
          kit: sessionKitPath(role.id, session.id),
          seats: tasks.map((task) => words.invite.does[task]),
          openSeats: tasks.map((_task, taken) => openSeats(words, tasks.slice(taken))),
          variants: session.variant ? [] : session.type.candidate.variants.map(({ title }) => title),
        };
      }),
    ),
  };
}
