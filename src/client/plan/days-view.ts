import { dayInWords, localOf } from '../../handbook/plan/local-time.ts';
import type { Plan, PlanData, PlannedSession, PlanSession } from '../../handbook/plan/plan.ts';
import { minutesOf, spread, type PlanDay } from '../../handbook/plan/spread.ts';
import { copyOf, part } from '../dom.ts';
import type { Words } from '../words.ts';
import { millisecondsOf } from './form-view.ts';
import type { PlanWord } from './says.ts';

/** A plan with what its role says of each session. */
export interface Shown {
  data: PlanData;
  plan: Plan;
  zone: string;
  /** Milliseconds since 1970. */
  now: number;
  ticked: readonly string[];
}

/** A session with its place in time. */
export interface Dated {
  session: PlanSession;
  planned: PlannedSession;
  moment: number;
  day: string;
  time: string;
}

/** The sessions of a plan that its role has, by date. */
export const datedIn = ({ data, plan, zone }: Pick<Shown, 'data' | 'plan' | 'zone'>): Dated[] =>
  plan.sessions
    .flatMap((planned) => {
      const session = data.sessions.find(({ id }) => id === planned.id);
      const moment = millisecondsOf(planned);
      return session ? [{ session, planned, moment, ...localOf(moment, zone) }] : [];
    })
    .sort((a, b) => a.moment - b.moment);

/** What is left to prepare, by day: what is ticked is in no day any more. */
export function daysOf(shown: Shown): PlanDay[] {
  const today = localOf(shown.now, shown.zone).day;
  return spread(
    datedIn(shown)
      .filter(({ moment }) => moment > shown.now)
      .map(({ session, day }) => ({
        id: session.id,
        day,
        items: session.prepare.filter(({ id }) => !shown.ticked.includes(id)),
      })),
    today,
  );
}

/** Shows the days: what to do on each, and the sessions that are on it; and what is done. */
export function showDays(owner: HTMLElement, shown: Shown, says: Words<PlanWord>, base: string): void {
  const dated = datedIn(shown);
  const days = daysOf(shown);
  const today = localOf(shown.now, shown.zone).day;
  const titleOf = new Map(shown.data.sessions.map(({ id, title }) => [id, title]));
  const rows = [...new Set([...days.map(({ day }) => day), ...dated.map(({ day }) => day)])].sort().map((day) => {
    const work = days.find((one) => one.day === day);
    const date = dayInWords(day, document.documentElement.lang);
    const title = day === today ? says(work ? 'tonight' : 'today') : date;
    const row = copyOf(owner, 'day', {
      title: work ? says('dayTitle', { day: title, minutes: work.minutes }) : title,
    });
    part(row, 'first').hidden = !(work && day === today);
    part(row, 'items').append(
      ...(work?.items ?? []).map(({ session, item }) => itemOf(owner, item, titleOf.get(session)!, false)),
    );
    part(row, 'sessions').append(
      ...dated.filter((one) => one.day === day).map((one) => sessionOf(owner, one, shown.now, says, base)),
    );
    return row;
  });
  part(owner, 'days').replaceChildren(...rows);
  const done = dated.flatMap(({ session }) =>
    session.prepare
      .filter(({ id }) => shown.ticked.includes(id))
      .map((item) => itemOf(owner, item, session.title, true)),
  );
  part(owner, 'done').replaceChildren(...done);
  part(owner, 'done-part').hidden = done.length === 0;
  showProgress(owner, shown, says);
  part(owner, 'sum').textContent =
    dated.length === 0
      ? says('noDates')
      : days.length === 0
        ? says('nothing')
        : says('inAll', { minutes: days.reduce((sum, { minutes }) => sum + minutes, 0), days: days.length });
}

/** How much of what the plan asks for is ticked. A line that was ticked stays where it is until the page is opened again. */
export function showProgress(owner: HTMLElement, shown: Shown, says: Words<PlanWord>): void {
  const items = datedIn(shown).flatMap(({ session }) => session.prepare);
  const done = items.filter(({ id }) => shown.ticked.includes(id)).length;
  const progress = owner.querySelector('progress')!;
  progress.max = Math.max(1, items.length);
  progress.value = done;
  part(owner, 'progress').textContent = says('progress', { done, all: items.length });
}

function itemOf(
  owner: HTMLElement,
  item: PlanSession['prepare'][number],
  session: string,
  checked: boolean,
): DocumentFragment {
  const unsaid = item.minutes === undefined;
  const row = copyOf(owner, unsaid ? 'item-unsaid' : 'item', { text: item.text, minutes: minutesOf(item), session });
  const box = row.querySelector('input')!;
  box.name = item.id;
  box.checked = checked;
  return row;
}

function sessionOf(
  owner: HTMLElement,
  { session, planned, moment, time }: Dated,
  now: number,
  says: Words<PlanWord>,
  base: string,
): DocumentFragment {
  const minutes = planned.minutes ?? session.minutes;
  const row = copyOf(owner, 'session', { time, title: session.title, minutes });
  row.querySelector('a')!.setAttribute('href', `${base.replace(/\/$/, '')}${session.path}`);
  const names = new Intl.ListFormat(document.documentElement.lang).format(planned.names);
  part(row, 'with').textContent = [
    planned.names.length > 0 ? says('with', { names }) : '',
    moment + minutes * 60_000 < now ? says('passed') : '',
  ]
    .filter((text) => text !== '')
    .join(' · ');
  return row;
}
