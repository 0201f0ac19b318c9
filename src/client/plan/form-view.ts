import { localOf, momentAt, momentText } from '../../handbook/plan/local-time.ts';
import { DAYS, isFirstName, NAMES } from '../../handbook/plan/plan-link.ts';
import type { Plan, PlannedSession, PlanSession } from '../../handbook/plan/plan.ts';
import { copyOf, part } from '../dom.ts';

/** What the fields of a role's sessions are made of. */
interface Fields {
  role: string;
  sessions: readonly Pick<PlanSession, 'id' | 'title' | 'stage' | 'state' | 'open'>[];
}

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
    part(row, 'open').hidden = !session.open;
    part(row, 'open').textContent = session.open?.words ?? '';
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

/** Whether the clock of a zone shows a moment so. An hour that clocks have twice is another moment, and a link knows which. */
function isShown(start: string, day: string, time: string, zone: string): boolean {
  const shown = localOf(Date.parse(start), zone);
  return shown.day === day && shown.time === time;
}

/** What the fields say. */
export interface InFields {
  plan: Plan;
  /** Names that are none. */
  refused: string[];
  /** Titles of sessions of which something is typed, and not both a date and a time: the plan is without them. */
  incomplete: string[];
}

/** Reads the fields. Names that were taken from a field stay while there are only such in it as are none. */
export function planInFields(owner: HTMLElement, { role, sessions }: Fields, zone: string, made: string): InFields {
  const refused: string[] = [];
  const incomplete: string[] = [];
  const planned = rowsOf(owner).flatMap((row): PlannedSession[] => {
    const id = row.dataset['session']!;
    const [day, time] = [input(row, 'day').value, input(row, 'time').value];
    const written = namesIn(row);
    const taken = written.filter(isFirstName).slice(0, NAMES);
    refused.push(...written.filter((name) => !isFirstName(name)));
    if (taken.length > 0 || written.length === 0) row.dataset['names'] = taken.join(',');
    const names = (row.dataset['names'] ?? '').split(',').filter((name) => name !== '');
    const known = sessions.find((session) => session.id === id);
    if (time === '' || day.length > DAYS.last.length || day < DAYS.first || day > DAYS.last) {
      if (known && (day !== '' || time !== '' || written.length > 0)) incomplete.push(known.title);
      return [];
    }
    const { minutes, state, start } = row.dataset;
    return [
      {
        id,
        start: start !== undefined && isShown(start, day, time, zone) ? start : momentText(momentAt(day, time, zone)),
        ...(minutes !== undefined && { minutes: Number(minutes) }),
        names,
        ...(known && { state: state?.split('.') ?? known.state }),
      },
    ];
  });
  return { plan: { role, made, sessions: planned }, refused, incomplete };
}
