import { localOf, momentAt, momentText } from '../../handbook/plan/local-time.ts';
import { DAYS, isFirstName, NAMES } from '../../handbook/plan/plan-link.ts';
import type { Plan, PlannedSession, PlanSession } from '../../handbook/plan/plan.ts';
import { copyOf, part } from '../dom.ts';

/** What the fields of a role's sessions are made of. */
interface Fields {
  role: string;
  sessions: readonly Pick<PlanSession, 'id' | 'title' | 'stage' | 'state'>[];
}

/** The time that stands beside a date until another one is typed. */
const FIRST_TIME = '09:00';

export const rowsOf = (owner: HTMLElement): HTMLElement[] => [...owner.querySelectorAll<HTMLElement>('[data-session]')];

export const input = (row: Element, name: string): HTMLInputElement => row.querySelector(`input[name="${name}"]`)!;

/** The names that are typed for a session, whether they are any or not. */
export const namesIn = (row: Element): string[] =>
  input(row, 'names')
    .value.split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The fields of a role's sessions, filled from a plan where there is one. Times are those of the reader's zone. */
export function showFields(owner: HTMLElement, data: Fields, plan: Plan | undefined, zone: string): void {
  const rows = data.sessions.map((session) => {
    const row = copyOf(owner, 'session-fields', { title: session.title, stage: session.stage });
    part(row, 'stage').hidden = session.stage === session.title;
    const fields = row.querySelector<HTMLElement>('[data-session]')!;
    fields.dataset['session'] = session.id;
    const planned = plan?.sessions.find(({ id }) => id === session.id);
    if (planned) {
      fields.dataset['start'] = planned.start;
      const { day, time } = localOf(Date.parse(planned.start), zone);
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

/** Shows the time that counts for a date beside which none was typed. */
export function completeTimes(owner: HTMLElement): void {
  for (const row of rowsOf(owner)) if (input(row, 'day').value !== '') input(row, 'time').value ||= FIRST_TIME;
}

/** Whether the clock of a zone shows a moment so. An hour that clocks have twice is another moment, and a link knows which. */
function isShown(start: string, day: string, time: string, zone: string): boolean {
  const shown = localOf(Date.parse(start), zone);
  return shown.day === day && shown.time === time;
}

/** The plan that the fields say, and the names among them that are none. */
export function planInFields(
  owner: HTMLElement,
  { role, sessions }: Fields,
  zone: string,
  made: string,
): { plan: Plan; refused: string[] } {
  const refused: string[] = [];
  const planned = rowsOf(owner).flatMap((row): PlannedSession[] => {
    const id = row.dataset['session']!;
    const [day, time] = [input(row, 'day').value, input(row, 'time').value];
    const written = namesIn(row);
    refused.push(...written.filter((name) => !isFirstName(name)));
    if (time === '' || day.length > DAYS.last.length || day < DAYS.first || day > DAYS.last) return [];
    const { minutes, state, start } = row.dataset;
    const known = sessions.find((session) => session.id === id);
    return [
      {
        id,
        start: start !== undefined && isShown(start, day, time, zone) ? start : momentText(momentAt(day, time, zone)),
        ...(minutes !== undefined && { minutes: Number(minutes) }),
        names: written.filter(isFirstName).slice(0, NAMES),
        ...(known && { state: state?.split('.') ?? known.state }),
      },
    ];
  });
  return { plan: { role, made, sessions: planned }, refused };
}
