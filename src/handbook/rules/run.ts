import type { Side } from '../entities/schemas.ts';
import type { Issue } from '../issues.ts';
import type { Handbook } from '../model.ts';
import type { HandbookInput } from '../resolve.ts';
import type { Checks } from '../schemas/checks.ts';
import { siteMapOf, type SiteMap } from '../site-map.ts';
import { RULES } from './index.ts';
import { readsLanguage, type Rule, type RuleContext, type TextsOfRules } from './types.ts';

/** What the rules run on. */
export interface RuleRun {
  handbook: Handbook;
  /** What the handbook was built from. */
  input: HandbookInput;
  /** The day, as 2026-11-01. */
  today: string;
  checks: Checks;
  /** What the rules say, in the language of the handbook. */
  texts: TextsOfRules;
  namedPages: RuleContext['namedPages'];
}

/** Runs rules over a handbook. What an entry ignores, and what is switched off, is left out by the caller. */
export function runRules(
  rules: readonly Rule[],
  { handbook, input, today, checks, texts, namedPages }: RuleRun,
): Issue[] {
  const broken = new Set(input.broken?.flatMap(({ kind, id }) => [kind, `${kind}/${id}`]));
  const maps = new Map<Side, SiteMap>();
  const siteMap = (audience: Side) => {
    const map = maps.get(audience) ?? siteMapOf(handbook, audience, RULES);
    maps.set(audience, map);
    return map;
  };
  return rules.flatMap((rule) =>
    rule
      .check(
        {
          handbook,
          siteMap,
          namedPages,
          sources: input.sources,
          isBroken: (kind, id) => broken.has(id === undefined ? kind : `${kind}/${id}`),
          today,
          readsLanguage: readsLanguage(rule, handbook.company.lang),
          threshold: (name) => {
            const value = checks.thresholds[rule.id]?.[name] ?? rule.thresholds?.[name];
            if (value === undefined) throw new Error(`The rule ${rule.id} has no threshold "${name}".`);
            return value;
          },
          rules: RULES,
          checks,
        },
        texts[rule.id]?.says as never,
      )
      .map((finding) => ({ rule: rule.id, severity: rule.severity, ...finding })),
  );
}
