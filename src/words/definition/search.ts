import type { Kind } from '../../handbook/entities/schemas.ts';
import type { INTERVIEWER_TOOLS } from '../../handbook/routes.ts';
import type { Spelling } from '../../handbook/search/spelling.ts';

/** What the search knows of the language, and of pages that belong to no entry. */
export interface SearchNameWords {
  spelling: Spelling;
  /** What pages that belong to no entry are also called: words under which readers look for them. */
  searchNames: {
    /** What kind of page they are. */
    kind: string;
    /** Of lists of a kind, and of the interviewers' tools; of a new one nothing is known yet. */
    lists: Partial<Record<Kind, readonly string[]>>;
    tools: Partial<Record<keyof typeof INTERVIEWER_TOOLS, readonly string[]>>;
    /** Words by which readers say that they mean a page of a kind, beside what it is about: "rejection email". */
    kindWords: Partial<Record<Kind, string>>;
    renamed: readonly string[];
    interviewers: readonly string[];
  };
}

/** The search itself. Scripts fill in the places of these words. */
export interface SearchWords extends SearchNameWords {
  search: {
    open: string;
    label: string;
    placeholder: string;
    close: string;
    /** What was found, as it is read out: `{names}` by a name, `{texts}` by their text, for `{term}`. */
    found: string;
    none: string;
    /** The same while the text is still being searched. */
    byName: string;
    failed: string;
    /** Where only names can be searched. */
    namesOnly: string;
    /** Above the pages found by a name, and by their text. */
    lists: { names: string; texts: string };
    /** Why a page was found, by another name `{name}` than its title. */
    why: { former: string; also: string; part: string };
    corrected: string;
    asTyped: string;
    facets: string;
    /** What the results can be narrowed to. */
    facet: { kind: string; side: string; track: string; competency: string };
    side: { candidate: string; interviewer: string };
    more: string;
    doors: string;
    nearest: string;
    ask: string;
    settings: string;
    keys: string;
    remember: string;
    recent: string;
  };
}
