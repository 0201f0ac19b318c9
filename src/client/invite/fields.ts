import { followOn } from '../../handbook/messages/arranged.ts';
import type { InviteData, InviteSession } from '../../handbook/messages/invite-data.ts';
import { localOf, momentText } from '../../handbook/plan/local-time.ts';
import type { Plan } from '../../handbook/plan/plan.ts';
import { part } from '../dom.ts';
import type { Words } from '../words.ts';
import { input, planInFields, rowsOf, showFields } from '../plan/form-view.ts';

const variantOf = (row: HTMLElement): HTMLSelectElement => row.querySelector<HTMLSelectElement>('select')!;

/** What is typed: a plan as a link made now would say it, and the sessions as they are called. */
export interface Typed {
  plan: Plan;
  sessions: InviteSession[];
}

/** The fields of a role's sessions, filled from a plan where there is one. What the process said when that was made is not kept: a new link says what holds now. */
export function showSessions(
  owner: HTMLElement,
  data: InviteData,
  { plan, zone }: { plan?: Plan; zone: string },
  says: Words<'seats'>,
): void {
  showFields(owner, data, plan, zone);
  for (const [index, row] of rowsOf(owner).entries()) {
    const { minutes, openSeats, variants } = data.sessions[index]!;
    delete row.dataset['state'];
    part(row, 'minutes').hidden = minutes === 0;
    input(row, 'minutes').value = row.dataset['minutes'] ?? String(minutes);
    const [seats] = openSeats;
    part(row, 'seats').textContent = seats === undefined ? '' : says('seats', { seats });
    part(row, 'variant').hidden = variants.length === 0;
    variantOf(row).replaceChildren(...['', ...variants].map((title) => new Option(title, title)));
  }
}

/** Shows the times of a plan as the clock of a zone has them, and leaves all else as it was typed. */
export function showTimes(owner: HTMLElement, { sessions }: Plan, zone: string): void {
  for (const row of rowsOf(owner)) {
    const planned = sessions.find(({ id }) => id === row.dataset['session']);
    if (planned) setTime(row, Date.parse(planned.start), zone);
  }
}

/** Puts a moment into the fields of a session. An hour that clocks have twice stays the one that it was. */
function setTime(row: HTMLElement, start: number, zone: string): void {
  const { day, time } = localOf(start, zone);
  row.dataset['start'] = momentText(start);
  input(row, 'day').value = day;
  input(row, 'time').value = time;
}

/** The sessions of one stage; all of them where a message belongs to none, or to one without sessions. */
export function stepSessions({ sessions }: InviteData, step: string | undefined): readonly InviteSession[] {
  const own = sessions.filter((session) => session.step === step);
  return own.length > 0 ? own : sessions;
}

/** Shows the fields of those sessions. */
export function showStep(owner: HTMLElement, data: InviteData, step: string | undefined): void {
  const shown = stepSessions(data, step);
  for (const [index, row] of rowsOf(owner).entries()) {
    row.hidden = !shown.includes(data.sessions[index]!);
    if (shown.length < data.sessions.length) part(row, 'stage').hidden = true;
  }
}

/** Whether a session can take the minutes that are typed; where none are, it takes those of the role. */
export const isMinutes = ({ value, validity }: HTMLInputElement): boolean =>
  validity.valid && (value === '' || /^\d+$/.test(value));

/** Minutes are said in the link where they are not those of the role. */
function keepMinutes(row: HTMLElement, { minutes }: InviteSession): void {
  const field = input(row, 'minutes');
  const { value } = field;
  if (minutes === 0 || value === '' || !isMinutes(field) || Number(value) === minutes) delete row.dataset['minutes'];
  else row.dataset['minutes'] = String(Number(value));
}

/** A plan with those sessions alone whose fields are shown. */
export function shownOf(owner: HTMLElement, plan: Plan): Plan {
  const shown = new Set(rowsOf(owner).flatMap(({ hidden, dataset }) => (hidden ? [] : [dataset['session']])));
  return { ...plan, sessions: plan.sessions.filter(({ id }) => shown.has(id)) };
}

export function typedIn(owner: HTMLElement, data: InviteData, zone: string, made: string): Typed {
  const rows = rowsOf(owner);
  for (const [index, row] of rows.entries()) keepMinutes(row, data.sessions[index]!);
  const sessions = data.sessions.map((session, index) => {
    const { value } = variantOf(rows[index]!);
    return value === '' ? session : { ...session, title: `${session.title} (${value})` };
  });
  return { plan: planInFields(owner, data, zone, made).plan, sessions };
}

/** Lets sessions without a date follow the one before them, among those that are shown and that everybody has. Returns whether any did. */
export function followRows(owner: HTMLElement, { plan, sessions }: Typed, zone: string): boolean {
  const shown = rowsOf(owner)
    .map((row, index) => ({ row, session: sessions[index]! }))
    .filter(({ row, session }) => !row.hidden && session.open === undefined)
    .map(({ row, session: { id, minutes, breakAfter } }) => {
      const planned = plan.sessions.find((one) => one.id === id);
      const start = planned && Date.parse(planned.start);
      return { row, start, minutes: planned?.minutes ?? minutes, breakAfter };
    });
  const filled = followOn(shown).flatMap((start, index) =>
    start === undefined || shown[index]!.start !== undefined ? [] : [{ row: shown[index]!.row, start }],
  );
  for (const { row, start } of filled) setTime(row, start, zone);
  return filled.length > 0;
}
