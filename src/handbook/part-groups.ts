/** Headings over the parts of a long page in its list of contents: what several kinds of pages have in common. */
export const PART_GROUPS = [
  'yours',
  'ready',
  'room',
  'counts',
  'help',
  'afterwards',
  'process',
  'role',
  'before',
  'rating',
  'background',
  'loop',
  'coverage',
  'deciding',
] as const;

export type PartGroup = (typeof PART_GROUPS)[number];

/** Where a group begins: with this part, or with the next one that a page has. It ends where another begins. */
export interface GroupStart<Id extends string = string> {
  from: Id;
  group: PartGroup;
}

/** The group of each part, by the order of all parts that such a page may have; none before the first group. */
export function groupsOfParts(
  order: readonly string[],
  starts: readonly GroupStart[],
): ReadonlyMap<string, PartGroup | undefined> {
  const beginning = new Map(starts.map(({ from, group }) => [from, group]));
  let group: PartGroup | undefined;
  return new Map(order.map((id) => [id, (group = beginning.get(id) ?? group)]));
}

/** Items one after the other, in the groups they belong to; each group is one run. */
export function runsOf<T>(
  items: readonly T[],
  groupOf: (item: T) => PartGroup | undefined,
): { group: PartGroup | undefined; items: T[] }[] {
  const runs: { group: PartGroup | undefined; items: T[] }[] = [];
  for (const item of items) {
    const group = groupOf(item);
    const last = runs.at(-1);
    if (last && last.group === group) last.items.push(item);
    else runs.push({ group, items: [item] });
  }
  return runs;
}
