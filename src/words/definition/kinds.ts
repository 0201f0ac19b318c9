import type { Kind, Side } from '../../handbook/entities/schemas.ts';
import type { TEXT } from '../../handbook/kind.ts';
import type { KINDS } from '../../handbook/kinds.ts';

type Described<K extends Kind> = (typeof KINDS)[K];

/** Ids of the parts under a heading that the page of a kind may have on a side. */
type PartOf<K extends Kind, S extends Side> =
  Described<K> extends Record<S, { parts: readonly (infer P extends { id: string })[] }>
    ? Exclude<P['id'], typeof TEXT>
    : never;

/** Sides on which entries of a kind have pages of their own. */
type PagedOn<K extends Kind> = {
  [S in Side]: Described<K> extends Record<S, { page: 'own' | 'parts' }> ? S : never;
}[Side];

/** Groups of a kind that its description knows by name, and not the content. */
type GroupOf<K extends Kind> =
  Described<K> extends { groups: (...given: never[]) => readonly (infer G extends string)[] }
    ? string extends G
      ? never
      : G
    : never;

/** Headings of the groups in a list. A group that only the content knows is called by the words of its id. */
type GroupWords<Group extends string> = [Group] extends [never] ? unknown : { groups: Record<Group, string> };

/** What one is, above the title of its page, and the headings of the parts of its pages. */
type PageWords<K extends Kind, Sides extends Side> = [Sides] extends [never]
  ? unknown
  : { one: string; parts: { [S in Sides]: Record<PartOf<K, S>, string> } };

/**
 * What is said of a kind, as much as its description asks for: what one is called in a sentence, the name of its list, and
 * for candidates what that is for.
 */
type WordsOfKind<K extends Kind> = { noun: string; title: string } & (Described<K> extends { candidate: unknown }
  ? { lead: string }
  : unknown) &
  PageWords<K, PagedOn<K>> &
  GroupWords<GroupOf<K>>;

/** What is said of every kind. */
export type KindWords = { [K in Kind]: WordsOfKind<K> };

/** What is said of a kind, whichever it is. */
export interface WordsOfAnyKind {
  title: string;
  lead?: string;
  one?: string;
  parts?: Partial<Record<Side, Readonly<Record<string, string>>>>;
  groups?: Readonly<Record<string, string>>;
}
