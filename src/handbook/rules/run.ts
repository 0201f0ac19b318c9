import type { Side } from '../entities/schemas.ts';
import type { Issue } from '../issues.ts';
import type { Handbook } from '../model.ts';
import type { HandbookInput } from '../resolve.ts';
import { inItsFile } from '../shared-process.ts';
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
  const found = rules.flatMap((rule) =>
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
      .map((finding): Found => {
        const written = { rule: rule.id, severity: rule.severity, ...finding };
        return { written, issue: rule.asResolved ? inItsFile(written, handbook) : written };
      }),
  );
  return unrepeated(found);
}

/** An issue where a rule found it, and in the file in which that is written. */
interface Found {
  written: Issue;
  issue: Issue;
}

const isTakenOver = ({ written, issue }: Found) => written.file !== issue.file;

/** What is found in what several roles share is found once: where it is written, or else in the first that takes it over. */
function unrepeated(found: readonly Found[]): Issue[] {
  if (!found.some(isTakenOver)) return found.map(({ issue }) => issue);
  const placeOf = ({ issue: { rule, file, place } }: Found) => JSON.stringify([rule, file, place]);
  const seen = new Set(found.filter((one) => !isTakenOver(one)).map(placeOf));
  return found.flatMap((one) => {
    const isSeen = isTakenOver(one) && seen.has(placeOf(one));
    seen.add(placeOf(one));
    return isSeen ? [] : [one.issue];
  });
}
