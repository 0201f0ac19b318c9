import { changedSince } from '../../handbook/plan/changed-since.ts';
import type { Here } from '../../handbook/plan/dated.ts';
import { localOf } from '../../handbook/plan/local-time.ts';
import type { Plan, PlanData } from '../../handbook/plan/plan.ts';
import { copyOf, part } from '../dom.ts';
import type { Words } from '../words.ts';
import type { PlanWord } from './says.ts';
import { listed } from '../listed.ts';

/** A link that was opened, and whether dates or names of it were changed on the page. */
interface Opened {
  link: Plan | undefined;
  isEdited: boolean;
}

/** Shows when the link was made, where that can be, whether it was changed here, and what is not any more as it was then. */
export function showLink(
  owner: HTMLElement,
  { link, isEdited }: Opened,
  data: PlanData,
  { zone, now }: Here,
  says: Words<PlanWord>,
): void {
  part(owner, 'link').hidden = link?.made === undefined;
  if (link?.made === undefined) return;
  const made = Date.parse(link.made);
  const date = new Date(made).toLocaleDateString(document.documentElement.lang, { dateStyle: 'long', timeZone: zone });
  const { time } = localOf(made, zone);
  part(owner, 'made').textContent = [
    ...(made <= now ? [says('made', { date: says('at', { date, time }) })] : []),
    ...(isEdited ? [says('edited')] : []),
    says('later'),
  ].join(' ');
  const { gone, changed } = changedSince(link, data);
  const lines = [
    ...(gone > 0 ? [says('gone', { count: gone })] : []),
    ...changed.map(({ title, what }) => says('changed', { title, what: listed(what.map((one) => says(one))) })),
  ];
  part(owner, 'changes').hidden = lines.length === 0;
  part(owner, 'changed').replaceChildren(
    ...lines.map((text) => {
      const line = copyOf(owner, 'change');
      line.querySelector('li')!.textContent = text;
      return line;
    }),
  );
}
