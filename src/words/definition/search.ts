import type { Kind } from '../../handbook/entities/schemas.ts';
import type { Spelling } from '../../handbook/search/spelling.ts';

/** What else a page that belongs to no entry is called: words under which readers look for it. */
export interface PageNames {
  title: string;
  also: readonly string[];
}

/** What the search knows of the language, and of pages that belong to no entry. */
export interface SearchNameWords {
  spelling: Spelling;
  searchNames: {
    /** What kind of page they are. */
    kind: string;
    /** Lists of a kind, by what else their contents are called; of a new kind nothing is known yet. */
    lists: Partial<Record<Kind, readonly string[]>>;
    renamed: PageNames;
    interviewers: PageNames;
    coverage: PageNames;
    compare: PageNames;
    checks: PageNames;
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
