import { localOf, momentOf, momentText } from '../../handbook/plan/local-time.ts';
import { isFirstName } from '../../handbook/plan/plan-link.ts';
import type { Plan, PlanData, PlannedSession } from '../../handbook/plan/plan.ts';
import { copyOf, part } from '../dom.ts';

/** Milliseconds in a moment of a link, such as `2026-12-03T09:00Z`. */
export const millisecondsOf = ({ start }: Pick<PlannedSession, 'start'>): number => Date.parse(start);

const input = (row: Element, name: string): HTMLInputElement => row.querySelector(`input[name="${name}"]`)!;

/** The fields of a role's sessions, filled from a plan where there is one. Times are those of the reader's zone. */
export function showFields(owner: HTMLElement, data: PlanData, plan: Plan | undefined, zone: string): void {
  const rows = data.sessions.map((session) => {
    const row = copyOf(owner, 'session-fields', { title: session.title, stage: session.stage });
    part(row, 'stage').hidden = session.stage === session.title;
    const fields = row.querySelector<HTMLElement>('[data-session]')!;
    fields.dataset['session'] = session.id;
    const planned = plan?.sessions.find(({ id }) => id === session.id);
    if (planned) {
      const { day, time } = localOf(millisecondsOf(planned), zone);
      input(fields, 'day').value = day;
      input(fields, 'time').value = time;
      input(fields, 'names').value = planned.names.join(', ');
      if (planned.minutes !== undefined) fields.dataset['minutes'] = String(planned.minutes);
      if (planned.state) fields.dataset['state'] = planned.state.join('.');
    }
    return row;
  });
  part(owner, 'fields').replaceChildren(...rows);
}

/** The plan that the fields say, and the names among them that are none. */
export function planInFields(
  owner: HTMLElement,
  { role, sessions }: PlanData,
  zone: string,
  made: string,
): { plan: Plan; refused: string[] } {
  const refused: string[] = [];
  const planned = [...owner.querySelectorAll<HTMLElement>('[data-session]')].flatMap((row): PlannedSession[] => {
    const id = row.dataset['session']!;
    const day = input(row, 'day').value;
    const written = input(row, 'names')
      .value.split(/[,;]/)
      .map((name) => name.trim())
      .filter((name) => name !== '');
    refused.push(...written.filter((name) => !isFirstName(name)));
    if (day === '') return [];
    const { minutes, state } = row.dataset;
    const known = sessions.find((session) => session.id === id);
    return [
      {
        id,
        start: momentText(momentOf(day, input(row, 'time').value || '09:00', zone)),
        ...(minutes !== undefined && { minutes: Number(minutes) }),
        names: written.filter(isFirstName).slice(0, 8),
        ...(known && { state: state?.split('.') ?? known.state }),
      },
    ];
  });
  return { plan: { role, made, sessions: planned }, refused };
}
