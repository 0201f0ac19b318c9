import type { Edit, Place, Severity } from '../issues.ts';
import type { Kind, Side } from '../entities/schemas.ts';
import type { SiteMap } from '../site-map.ts';
import type { Handbook, Source } from '../model.ts';
import type { Checks } from '../schemas/checks.ts';

/** What a rule sees. */
export interface RuleContext {
  handbook: Handbook;
  /** Every file that passed its schema, drafts too. */
  sources: readonly Source[];
  /**
   * Whether an entry is there but broken, or any of its kind: its own issues are reported, and no others
   * follow from it.
   */
  isBroken: (kind: Kind, id?: string) => boolean;
  /** The day the checks run on, as 2026-11-01; the rules on staleness need it. */
  today: string;
  /** A threshold of the rule: its own number, or the one checks.yaml sets. */
  threshold: (name: string) => number;
  /** The pages of a site, and what links may point to on them. */
  siteMap: (audience: Side) => SiteMap;
  /** Whether the handbook is in a language whose words the rule knows; in any, for a rule that looks for no words. */
  readsLanguage: boolean;
  /** Every rule there is, and what checks.yaml says of them: for the rule on settings. */
  rules: readonly Rule[];
  checks: Checks;
}

/** What a rule reports; the table adds its id and severity. */
export interface Finding {
  file: string;
  place: Place;
  message: string;
  fix: string;
  edit?: Edit;
  /** Where it differs from the rule's own. */
  severity?: Severity;
}

/** A check of the handbook: a pure function from the model to findings, and all that its page says. */
export interface Rule {
  id: string;
  severity: Severity;
  /** Rules on facts cannot be configured or ignored. */
  group: 'facts' | 'fairness' | 'respect' | 'text';
  /** Whether a finding stops a build: true only for what cannot be right. */
  stopsBuild?: true;
  /**
   * Languages whose words it looks for, as tags such as `en`. In others it is silent about words, and the report says so
   * once. Left out where it looks for none.
   */
  languages?: readonly string[];
  /** What it checks, in one sentence. */
  what: string;
  /** Why that matters. */
  why: string;
  /** Where the reason or the number comes from, if there is a source. */
  source?: string;
  /** How to mend it. */
  fix: string;
  /** An example that it reports. */
  bad: string;
  /** The same, mended. */
  good: string;
  /** Numbers that checks.yaml may replace, each with what it means. */
  thresholds?: Record<string, { value: number; text: string }>;
  check: (context: RuleContext) => Finding[];
}

/** Whether a rule knows the words of a language, or of one that a region writes: those of `en` for `en-GB`. */
export const readsLanguage = ({ languages }: Pick<Rule, 'languages'>, lang: string) =>
  languages?.includes(lang.split('-')[0]!) ?? true;

/** Whether checks.yaml and an entry's `ignore` may name a rule. */
export const isConfigurable = (rule: Rule) => rule.group !== 'facts';
