import type { Dated } from '../../handbook/plan/dated.ts';
import { dayInWords, localOf, MINUTE } from '../../handbook/plan/local-time.ts';
import type { PlanItem } from '../../handbook/plan/plan.ts';
import { minutesOf } from '../../handbook/plan/spread.ts';
import { withBase } from '../../handbook/base-path.ts';
import { copyOf, part } from '../dom.ts';
import type { Words } from '../words.ts';
import type { PlanWord } from './says.ts';
import { listed } from '../listed.ts';
import type { Shown } from './shown.ts';

/** Shows the days: what to do on each, and the sessions that are on it; and what is done. */
export function showDays(owner: HTMLElement, shown: Shown, says: Words<PlanWord>, base: string): void {
  const { dated, days, ticked, zone, now } = shown;
  const today = localOf(now, zone).day;
  const titleOf = new Map(shown.data.sessions.map(({ id, title }) => [id, title]));
  const rows = [...new Set([...days, ...dated].map(({ day }) => day))].sort().map((day) => {
    const work = days.find((one) => one.day === day);
    const date = dayInWords(day, today, document.documentElement.lang);
    const title = day === today ? says(work ? 'tonight' : 'today') : date;
    const row = copyOf(owner, 'day', {
      title: work ? says('dayTitle', { day: title, minutes: work.minutes }) : title,
    });
    part(row, 'first').hidden = !(work && day === today);
    part(row, 'items').append(
      ...(work?.items ?? []).map(({ session, item }) => itemOf(owner, item, titleOf.get(session)!)),
    );
    part(row, 'sessions').append(
      ...dated.filter((one) => one.day === day).map((one) => sessionOf(owner, one, now, says, base)),
    );
    return row;
  });
  part(owner, 'days').replaceChildren(...rows);
  const done = dated.flatMap(({ session, items }) =>
    items.filter(({ id }) => ticked.includes(id)).map((item) => itemOf(owner, item, session.title)),
  );
  part(owner, 'done').replaceChildren(...done);
  part(owner, 'done-part').hidden = done.length === 0;
  showTicks(owner, shown, says);
  const isDated = (id: string) => dated.some((one) => one.session.id === id);
  // Whether somebody has what not everybody has, a link need not say.
  const undated = shown.data.sessions.filter(
    ({ id, open }) =>
      !isDated(id) && (open === undefined || (open.insteadOf.length > 0 && !open.insteadOf.some(isDated))),
  );
  part(owner, 'undated').textContent =
    dated.length > 0 && undated.length > 0
      ? says('undated', { titles: listed(undated.map(({ title }) => title)) })
      : '';
  part(owner, 'sum').textContent =
    dated.length === 0
      ? says('noDates')
      : days.length === 0
        ? says('nothing')
        : says(days.length === 1 ? 'inAllOneDay' : 'inAll', {
            minutes: days.reduce((sum, { minutes }) => sum + minutes, 0),
            days: days.length,
          });
}

/** Shows what of the plan is ticked, and how much. A line that was ticked stays where it is until the page is opened again. */
export function showTicks(owner: HTMLElement, { dated, ticked }: Shown, says: Words<PlanWord>): void {
  for (const box of owner.querySelectorAll<HTMLInputElement>('.plan-items input'))
    box.checked = ticked.includes(box.name);
  const all = dated.flatMap(({ items }) => items);
  const done = all.filter(({ id }) => ticked.includes(id)).length;
  const progress = owner.querySelector('progress')!;
  progress.max = Math.max(1, all.length);
  progress.value = done;
  part(owner, 'progress').textContent = says('progress', { done, all: all.length });
}

function itemOf(owner: HTMLElement, item: PlanItem, session: string): DocumentFragment {
  const template = item.minutes === undefined ? 'item-unsaid' : 'item';
  const row = copyOf(owner, template, { text: item.text, minutes: minutesOf(item), session });
  row.querySelector('input')!.name = item.id;
  return row;
}

function sessionOf(
  owner: HTMLElement,
  { session: { title, path }, start, minutes, names, time }: Dated,
  now: number,
  says: Words<PlanWord>,
  base: string,
): DocumentFragment {
  const row = copyOf(owner, 'session', { time, title, minutes });
  row.querySelector('a')!.setAttribute('href', withBase(base, path));
  part(row, 'with').textContent = [
    ...(names.length > 0 ? [says('with', { names: listed(names) })] : []),
    ...(start + minutes * MINUTE < now ? [says('passed')] : []),
  ].join(' · ');
  return row;
}
