/** A part of a page, with its heading. */
export interface Section {
  id: string;
  title: string;
}

/** The parts of a page under their headings. */
export function withTitles<Id extends string>(ids: readonly Id[], titles: Readonly<Record<Id, string>>): Section[] {
  return ids.map((id) => ({ id, title: titles[id] }));
}
