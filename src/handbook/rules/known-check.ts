import { SIDES } from '../entities/schemas.ts';
import { publishedSources } from '../entries.ts';
import type { Place } from '../issues.ts';
import type { Ignore } from '../schemas/shared.ts';
import { suggestion } from '../suggest.ts';
import { defineRule, isConfigurable, type Finding, type RuleContext } from './types.ts';

const FILE = 'checks.yaml';

function check({ handbook, rules, checks }: RuleContext): Finding[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const configurable = rules.filter(isConfigurable).map((rule) => rule.id);

  /** What is wrong with naming a check in order to change what it does. */
  const named = (id: string, file: string, place: Place, verb: string): Finding[] => {
    const rule = byId.get(id);
    if (rule && isConfigurable(rule)) return [];
    return [
      {
        file,
        place,
        message: rule
          ? `"${id}" is a check of facts, and those cannot be ${verb}: what it finds cannot be right anywhere.`
          : `There is no check "${id}". ${suggestion(id, configurable, 'check')}`,
        fix: rule ? 'Remove it here and mend what the check finds.' : 'Use one of the known ids, or remove it.',
      },
    ];
  };

  const thresholds = Object.entries(checks.thresholds).flatMap(([id, numbers]): Finding[] => {
    const problem = named(id, FILE, { path: ['thresholds', id], on: 'key' }, 'configured');
    if (problem.length > 0) return problem;
    const known = Object.keys(byId.get(id)!.thresholds ?? {});
    return Object.keys(numbers)
      .filter((name) => !known.includes(name))
      .map((name) => ({
        file: FILE,
        place: { path: ['thresholds', id, name], on: 'key' },
        message: `The check "${id}" has no threshold "${name}". ${suggestion(name, known, 'threshold of this check')}`,
        fix: 'Use one of the known thresholds, or remove it.',
      }));
  });
  const off = checks.off.flatMap((id, index) => named(id, FILE, { path: ['off', index] }, 'switched off'));
  const ignored = SIDES.flatMap((side) =>
    publishedSources(handbook, side).flatMap((source) =>
      (source.data as { ignore: Ignore[] }).ignore.flatMap(({ rule }, index) =>
        named(rule, source.file, { path: ['ignore', index, 'rule'] }, 'ignored'),
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
  bad: 'off: [readabilty]',
  good: 'off: [readability]',
  check,
});
