import { sessionsOf } from '../coverage.ts';
import type { Handbook, ResolvedSession } from '../model.ts';
import { resolveSession } from '../resolve.ts';

/** The agenda of an interview, as it is held somewhere. */
export interface AgendaToRun {
  /** Unique among them. */
  id: string;
  title: string;
  variant: string | undefined;
  minutes: number;
  boxes: { id: string; title: string; minutes: number }[];
}

/** All agendas that can be practised: of each interview, and of each session of a role that is held otherwise. By title. */
export function agendasOf({ interviewTypes, roles }: Handbook): AgendaToRun[] {
  const sessions = [
    ...interviewTypes.map((type) =>
      resolveSession({ id: type.id, interview: type.id, formerly: [], breakAfter: 0 }, type),
    ),
    ...roles.flatMap(sessionsOf),
  ].filter(({ agenda }) => agenda.length > 0);
  const byId = new Map(sessions.map((session) => [idOf(session), session]));
  return [...byId]
    .map(([id, { type, variant, minutes, agenda }]) => ({
      id,
      title: type.title,
      variant: variant?.title,
      minutes,
      boxes: agenda.map((box) => ({ id: box.id, title: box.title, minutes: box.minutes })),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const idOf = ({ type, variant, minutes }: ResolvedSession): string =>
  [type.id, ...(variant ? [variant.id] : []), String(minutes)].join('.');
