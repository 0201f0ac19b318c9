import type { InviteData } from '../../handbook/messages/invite-data.ts';
import { dateInWords } from '../../handbook/plan/local-time.ts';
import { DAYS, isFirstName, NAMES } from '../../handbook/plan/plan-link.ts';
import type { InviteSays } from '../../words/definition/invite.ts';
import { input, namesIn, rowsOf } from '../plan/form-view.ts';
import { isMinutes } from './fields.ts';

/** What is typed and can stand in no link, and how the form says so. */
interface Refused {
  name: keyof InviteSays;
  values: Record<string, string>;
}

/** What is wrong with the fields of one session; undefined where nothing is. */
function refusedOf(row: HTMLElement, session: string, role: number, lang: string): Refused | undefined {
  const [day, time, minutes] = ['day', 'time', 'minutes'].map((name) => input(row, name)) as [
    HTMLInputElement,
    HTMLInputElement,
    HTMLInputElement,
  ];
  const names = namesIn(row);
  const wrong = names.filter((name) => !isFirstName(name));
  if (day.validity.badInput || (day.value !== '' && !day.validity.valid))
    return {
      name: 'badDay',
      values: { session, first: dateInWords(DAYS.first, lang), last: dateInWords(DAYS.last, lang) },
    };
  if (time.validity.badInput || (day.value !== '' && time.value === ''))
    return { name: 'badTime', values: { session } };
  if (role > 0 && !isMinutes(minutes)) return { name: 'badMinutes', values: { session, most: minutes.max } };
  if (wrong.length > 0) return { name: 'badName', values: { names: wrong.join(', ') } };
  if (names.length > NAMES) return { name: 'manyNames', values: { session, most: String(NAMES) } };
  const isTyped = time.value !== '' || names.length > 0 || row.dataset['minutes'] !== undefined;
  return day.value === '' && isTyped ? { name: 'noDay', values: { session } } : undefined;
}

/** The first thing in the fields that are shown that would be lost in what is copied. */
export function refusedIn(owner: HTMLElement, { sessions }: InviteData): Refused | undefined {
  const { lang } = document.documentElement;
  for (const [index, row] of rowsOf(owner).entries()) {
    const { title, minutes } = sessions[index]!;
    const refused = row.hidden ? undefined : refusedOf(row, title, minutes, lang);
    if (refused) return refused;
  }
  return undefined;
}
