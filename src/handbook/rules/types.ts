import type { Edit, Place, Severity } from '../issues.ts';
import type { Kind, Side } from '../entities/schemas.ts';
import type { SiteMap } from '../site-map.ts';
import type { Handbook, Source } from '../model.ts';
import type { Checks } from '../schemas/checks.ts';
import type { SearchRecord } from '../search/record.ts';

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
  /** The pages of a site that belong to no entry, with the names that the search has for them. */
  namedPages: (audience: Side) => readonly NamedPage[];
  /** Whether the handbook is in a language whose words the rule knows; in any, for a rule that looks for no words. */
  readsLanguage: boolean;
  /** Every rule there is, and what checks.yaml says of them: for the rule on settings. */
  rules: readonly Rule[];
  checks: Checks;
}

/** A page that belongs to no entry, such as a list, and its names besides its title. */
export type NamedPage = Pick<SearchRecord, 'title' | 'also'>;

/** What is wrong, and what to do about it. */
export interface Said {
  message: string;
  fix: string;
}

/** What a rule reports; the table adds its id and severity. */
export interface Finding extends Said {
  file: string;
  place: Place;
  edit?: Edit;
  /** Where it differs from the rule's own. */
  severity?: Severity;
}

/** What is said of a rule, in the language of the handbook. */
export interface RuleTexts {
  /** What it checks, in one sentence. */
  what: string;
  /** Why that matters. */
  why: string;
  /** Where the reason or the number comes from, if there is a source. */
  source?: string;
  /** How to mend it. */
  fix: string;
  /** What each of its numbers means. */
  thresholds?: Record<string, string>;
  /** What it says of each thing that it may find. */
  says?: unknown;
}

/** The texts of rules by their ids. */
export type TextsOfRules = Readonly<Record<string, RuleTexts>>;

/** A piece of a file of the content, as an editor would write it. */
export interface Example {
  /** The file, below the content root; what of it is not shown is sound. */
  file: string;
  /** Some of its fields, in YAML. */
  fields?: string;
  /** Its text, in Markdown. */
  body?: string;
}

/**
 * A check of the handbook: a pure function from the model to findings. What it says stands with the words of each
 * language.
 */
export interface Rule {
  id: string;
  severity: Severity;
  /** Rules on facts cannot be configured or ignored. */
  group: 'facts' | 'fairness' | 'respect' | 'text';
  /** Whether a finding stops a build: true only for what cannot be right. */
  stopsBuild?: true;
  /** Whether it places findings in a role as that is resolved: what is taken over from another stands in the file of that. */
  asResolved?: true;
  /**
   * Languages whose words it looks for, as tags such as `en`. In others it is silent about words, and the report says so
   * once. Left out where it looks for none.
   */
  languages?: readonly string[];
  /** Pieces that both examples begin with. */
  shared?: readonly Example[];
  /** An example that it reports: its test runs it. */
  bad: readonly Example[];
  /** The same, mended. */
  good: readonly Example[];
  /** Numbers that checks.yaml may replace. */
  thresholds?: Readonly<Record<string, number>>;
  /** @param say A sentence for each thing that it may find, from what it has found there. */
  check: (context: RuleContext, say: never) => Finding[];
}

/** A rule as its file describes it, as far as the compiler asks a language for its words: its id, its numbers and what it may say. */
export interface RuleWith<Id extends string, Group extends Rule['group'], Says, Numbers extends string> extends Rule {
  id: Id;
  group: Group;
  thresholds?: Readonly<Record<Numbers, number>>;
  check: (context: RuleContext, say: Says) => Finding[];
}

/** Describes a rule. Its examples and the rest are no part of its type: 56 types of such a size are more than a linter holds. */
export const defineRule = <
  const Id extends string,
  Group extends Rule['group'],
  Says = unknown,
  const Numbers extends string = never,
>(
  rule: RuleWith<Id, Group, Says, Numbers>,
): RuleWith<Id, Group, Says, Numbers> => rule;

/** One of the examples of a rule, whole. */
export const exampleOf = (rule: Rule, which: 'bad' | 'good'): readonly Example[] => [
  ...(rule.shared ?? []),
  ...rule[which],
];

/** Whether a rule knows the words of a language, or of one that a region writes: those of `en` for `en-GB`. */
export const readsLanguage = ({ languages }: Pick<Rule, 'languages'>, lang: string) =>
  languages?.includes(lang.split('-')[0]!) ?? true;

/** Whether checks.yaml and an entry's `ignore` may name a rule. */
export const isConfigurable = (rule: Rule) => rule.group !== 'facts';
