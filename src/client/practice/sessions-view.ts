import {
  isHabit,
  mostOf,
  pointsIn,
  totalOf,
  wellAndNext,
  type Criterion,
  type Scored,
} from '../../handbook/practice/score.ts';
import type { PracticeWords } from '../../words/definition/practice.ts';
import { part } from '../dom.ts';
import { listed } from '../listed.ts';
import type { Words } from '../words.ts';

/** As many sessions as stand beside each other on a phone. */
const COLUMNS = 5;

interface Practised {
  /** The earliest first. */
  sessions: readonly Scored[];
  criteria: readonly Criterion[];
  /** Points below which the advice is for. */
  threshold: number;
}

/** Shows the sessions that are kept: what went well beside what to train next, and the latest ones as a table and in words. */
export function showSessions(
  owner: HTMLElement,
  { sessions, criteria, threshold }: Practised,
  says: Words<keyof PracticeWords['practicePage']['says']>,
): void {
  const latest = sessions.at(-1);
  part(owner, 'sessions').hidden = latest === undefined;
  if (!latest) return;
  const most = mostOf(criteria);
  const points = totalOf(latest, criteria);
  part(owner, 'latest').textContent = says('latest', { points, most });
  const { well, next } = wellAndNext(sessions, criteria);
  for (const one of owner.querySelectorAll<HTMLElement>('[data-well]'))
    one.hidden = one.dataset['well'] !== (well ?? '');
  for (const one of owner.querySelectorAll<HTMLElement>('[data-next]'))
    one.hidden = one.dataset['next'] !== (next ?? '');
  part(owner, 'advice').textContent = isHabit(sessions, criteria, threshold)
    ? says('habit', { threshold })
    : points < threshold
      ? says('once', { threshold })
      : '';
  const shown = sessions.slice(-COLUMNS);
  part(owner, 'series').textContent =
    sessions.length < 2
      ? says('first')
      : says('series', { points: listed(shown.map((session) => String(totalOf(session, criteria)))), most });
  for (const row of owner.querySelectorAll<HTMLElement>('[data-history]')) {
    const criterion = criteria.find(({ id }) => id === row.dataset['history']);
    const cells = shown.map((session) =>
      criterion ? cellOf(pointsIn(session, criterion), criterion.most) : cellOf(totalOf(session, criteria)),
    );
    row.replaceChildren(row.firstElementChild!, ...cells);
  }
  const head = part(owner, 'dates');
  head.replaceChildren(head.firstElementChild!, ...shown.map(({ at }) => dateOf(at)));
  // The latest is what a reader looks for first, however narrow the screen.
  const box = head.closest('.table-scroll');
  if (box) box.scrollLeft = box.scrollWidth;
}

/** Points, drawn as a box that is filled as far as they go where there is a most. */
function cellOf(points: number | undefined, most?: number): HTMLTableCellElement {
  const cell = document.createElement('td');
  cell.textContent = points === undefined ? '–' : String(points);
  if (most !== undefined && points !== undefined)
    cell.dataset['share'] = points === 0 ? 'none' : points === most ? 'all' : 'some';
  return cell;
}

function dateOf(at: string): HTMLTableCellElement {
  const head = document.createElement('th');
  head.scope = 'col';
  const time = document.createElement('time');
  time.dateTime = at;
  const moment = new Date(at);
  const { lang } = document.documentElement;
  const day = moment.toLocaleDateString(lang, { day: 'numeric', month: 'short' });
  time.append(day, ' ', moment.toLocaleTimeString(lang, { hour: 'numeric', minute: '2-digit' }));
  head.append(time);
  return head;
}
