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
    /** Lists of a kind, by what else their contents are called. */
    lists: Record<Kind, readonly string[]>;
    renamed: PageNames;
    interviewers: PageNames;
    coverage: PageNames;
    compare: PageNames;
    checks: PageNames;
  };
}
