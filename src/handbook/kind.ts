import type { Words } from '../words/definition.ts';
import type { Kind, Side } from './entities/schemas.ts';
import type { EntryOf, Entry, Handbook } from './model.ts';
import type { GroupStart } from './part-groups.ts';
import type { Known, Starter } from './scaffold/starter.ts';

/** What a part shows where that is simple: any page draws it, and is not told how. */
export type Shown =
  | {
      items: readonly {
        id: string;
        text: string;
        title?: string;
        minutes?: number | undefined;
        within?: number | undefined;
      }[];
      /** A checklist has boxes to tick, on paper too; steps are numbered. A plain list where it is left out. */
      as?: 'checklist' | 'steps';
    }
  | { paragraph: string | undefined }
  /** Other entries, as links with their summaries; brief ones have their titles alone. */
  | { entries: readonly string[]; of: Kind; brief?: true };

/** What is under one heading of an entry's page. */
export interface Part<E = Entry<unknown, unknown>> {
  /** Id of the heading, and of the part of the page that draws it. Its words stand with those of the interface. */
  id: string;
  /** What it shows, where that is simple; a page where that is nothing does not have it. Left out where the page draws it, in the slot of its id. */
  shows?: (entry: E, handbook: Handbook) => Shown;
  /** Whether an entry's page has it; left out where every page does, or where it says what it shows. */
  when?: (entry: E, handbook: Handbook) => boolean;
  /** Ids of what it lists, which links may point to as well. */
  anchors?: (entry: E, handbook: Handbook) => string[];
  /** Whether it is of use only where scripts run, and is not shown elsewhere. */
  needsScript?: true;
  /** Whether it is folded at first: a long page begins with what most readers come for. */
  folded?: true;
}

/** The part that is the text of the entry: it has no heading but its own. */
export const TEXT = 'text';

/** What one side of a kind is. */
export interface SideOfKind<E = Entry<unknown, unknown>> {
  /**
   * Each entry has a page of its own, which a route named after the section draws, or one that is drawn as its parts say,
   * without a route; or all of them stand on one page, each under its id.
   */
  page: 'own' | 'parts' | 'shared';
  /** Whether an entry without a file on this side has its page all the same, made from what the other side says. */
  withoutFile?: true;
  /** What a page of its own contains, in this order. */
  parts: readonly Part<E>[];
  /** How the contents of a long page are grouped; left out where no page of it is long. */
  partGroups?: readonly GroupStart[];
  /** What stands on a page under a name of its own, by which search finds the page. */
  named?: (entry: E) => string[];
  /** How much it counts in search beside pages that match as well; 1 where it is left out. */
  searchWeight?: number;
  /** The first version of a file, for `npm run new`. */
  starter: (title: string, known: Known) => Starter;
}

/** Ids of items that a field may name, and what the items are. */
export interface Scope {
  ids: string[];
  item: 'variant' | 'exercise' | 'question' | 'session' | 'rated competency' | 'time box' | 'line';
  /** Id of the entry whose items they are, where that is another one. */
  of?: string;
}

/** Where a reference to an item stands. */
export interface ItemPlace<E = Entry<unknown, unknown>> {
  handbook: Handbook;
  /** The entry of the file; undefined while its other side is missing. */
  entry: E | undefined;
  /** The fields around the reference, the whole file first. */
  around: readonly object[];
}

/** Everything that is known of a kind of entry. */
export interface KindOfEntry<E = Entry<unknown, unknown>> {
  /** What one is called in messages. */
  noun: string;
  /** What one is called on the command line. */
  word: string;
  /** How one comes to be used, for somebody who has made it: `add it to …`. Left out where it is of use by itself. */
  use?: string;
  /** First part of the address of its pages. */
  section: string;
  /** Its place in menus; the smallest comes first. */
  menu: number;
  /** The group under which an entry is listed, and an entry's place in the list where that is not by title. */
  groupOf?: (entry: E, side: Side) => string;
  orderOf?: (entry: E, side: Side) => number;
  /** Groups of its list that an entry belongs to, and ids of competencies that it assesses: interviewers narrow a search to them. */
  facets?: (entry: E) => { track?: readonly string[]; competency?: readonly string[] };
  /** The groups in their order; left out where it is that of their first entries. */
  groups?: (handbook: Handbook) => readonly string[];
  /** Ids that a page shared by all entries has besides theirs and those of its groups. */
  sharedIds?: (handbook: Handbook) => string[];
  /** Whether the texts of its entries stand on another page than the one that they share, which has their fields alone. */
  textsApart?: true;
  /** How long one takes, in words; left out, or undefined for an entry, where that is not known. */
  time?: (entry: E, words: Words) => string | undefined;
  /** What a card in the list says of an entry besides its summary; left out where that says it all. */
  cardFacts?: (entry: E, words: Words, handbook: Handbook) => string;
  /** What references to items (`itemRef`) may name, by the name of the scope; undefined while that is not known. */
  scopes?: Readonly<Record<string, (place: ItemPlace<E>) => Scope | undefined>>;
  candidate?: SideOfKind<E>;
  interviewer?: SideOfKind<E>;
}

/** A kind as its folder describes it: the names of its parts stay known to the compiler, which asks for their words. */
export const defineKind = <K extends Kind, const D extends KindOfEntry<EntryOf<K>>>(_kind: K, description: D): D =>
  description;
