import { compare, type LocatedIssue, type Severity } from '../handbook/issues.ts';

/** How often a check found something, as an error or as a warning. */
export interface Total {
  rule: string;
  severity: Severity;
  count: number;
}

/** How often each check found something: errors first, then the most frequent first, then by id. */
export function totalsOf(issues: readonly Pick<LocatedIssue, 'rule' | 'severity'>[]): Total[] {
  const totals = new Map<string, Total>();
  for (const { rule, severity } of issues) {
    const key = `${severity} ${rule}`;
    const total = totals.get(key) ?? { rule, severity, count: 0 };
    totals.set(key, { ...total, count: total.count + 1 });
  }
  return [...totals.values()].sort(
    (a, b) => compare(a.severity, b.severity) || b.count - a.count || compare(a.rule, b.rule),
  );
}
