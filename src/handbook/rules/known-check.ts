import { SIDES } from '../entities/schemas.ts';
import { publishedSources } from '../entries.ts';
import type { Place } from '../issues.ts';
import type { Ignore } from '../schemas/shared.ts';
import { defineRule, isConfigurable, type Finding, type RuleContext, type Said } from './types.ts';

/** Where a check is named in order to change what it does: a field of checks.yaml, or of an entry. */
type Setting = 'off' | 'thresholds' | 'ignore';

interface Says {
  /** A check of facts, for which there are no settings. */
  ofFacts: (check: string, setting: Setting) => Said;
  noCheck: (name: string, known: readonly string[]) => Said;
  noThreshold: (check: string, name: string, known: readonly string[]) => Said;
}

const FILE = 'checks.yaml';

function check({ handbook, rules, checks }: RuleContext, say: Says): Finding[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const configurable = rules.filter(isConfigurable).map((rule) => rule.id);

  /** What is wrong with naming a check in order to change what it does. */
  const named = (id: string, file: string, place: Place, setting: Setting): Finding[] => {
    const rule = byId.get(id);
    if (rule && isConfigurable(rule)) return [];
    return [{ file, place, ...(rule ? say.ofFacts(id, setting) : say.noCheck(id, configurable)) }];
  };

  const thresholds = Object.entries(checks.thresholds).flatMap(([id, numbers]): Finding[] => {
    const problem = named(id, FILE, { path: ['thresholds', id], on: 'key' }, 'thresholds');
    if (problem.length > 0) return problem;
    const known = Object.keys(byId.get(id)!.thresholds ?? {});
    return Object.keys(numbers)
      .filter((name) => !known.includes(name))
      .map((name) => ({
        file: FILE,
        place: { path: ['thresholds', id, name], on: 'key' },
        ...say.noThreshold(id, name, known),
      }));
  });
  const off = checks.off.flatMap((id, index) => named(id, FILE, { path: ['off', index] }, 'off'));
  const ignored = SIDES.flatMap((side) =>
    publishedSources(handbook, side).flatMap((source) =>
      (source.data as { ignore: Ignore[] }).ignore.flatMap(({ rule }, index) =>
        named(rule, source.file, { path: ['ignore', index, 'rule'] }, 'ignore'),
      ),
    ),
  );
  return [...off, ...thresholds, ...ignored];
}

/** A setting of the checks that names none. */
export const knownCheck = defineRule({
  id: 'known-check',
  severity: 'error',
  group: 'facts',
  bad: [{ file: 'checks.yaml', fields: 'off: [readabilty]' }],
  good: [{ file: 'checks.yaml', fields: 'off: [readability]' }],
  check,
});
