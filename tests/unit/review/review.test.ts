import { wordsFor } from '../../../src/words/languages.ts';
import { describe, expect, it } from 'vitest';
import { LIMITS, limitsFrom } from '../../../src/handbook/review/limits.ts';
import { linkedWords } from '../../../src/handbook/review/linked-words.ts';
import { copyLoop } from '../../../src/handbook/review/loop.ts';
import { FINDING_KINDS, review } from '../../../src/handbook/review/review.ts';
import { RULES } from '../../../src/handbook/rules/index.ts';
import { summaryOf } from '../../../src/handbook/what-if.ts';
import { smallLoop, type SmallLoop } from '../../helpers/small-loop.ts';

const LOOP: SmallLoop = {
  claims: ['craft', 'care', 'security'],
  ratings: [
    { competency: 'craft', needed: 3 },
    { competency: 'candour', needed: 2 },
  ],
  family: ['care'],
  archetypes: { garage: ['craft'] },
  debriefMinutes: 30,
  sessions: [
    {
      id: 'call',
      stage: 'screen',
      minutes: 30,
      seats: ['Recruiter'],
      secondary: ['care'],
      questions: ['What did you take back last year, and why?'],
    },
    {
      id: 'task',
      stage: 'task',
      minutes: 0,
      alone: { min: 60, max: 120 },
      format: 'take-home',
      primary: ['craft'],
      discussedIn: 'pairing',
    },
    {
      id: 'pairing',
      minutes: 60,
      seats: ['A', 'B'],
      breakAfter: 15,
      primary: ['craft'],
      format: 'live-coding',
      questions: ['What did you take back last year, and why?'],
    },
    { id: 'design', minutes: 45, seats: ['A', 'C'], primary: ['craft'], secondary: ['care'], format: 'design' },
  ],
};

describe('A review', () => {
  it('says first what to mend, then what to weigh, what to keep, and the numbers', () => {
    const { role, facts } = smallLoop(LOOP);
    const tones = review(role, facts, wordsFor('en').findings).map(({ tone }) => tone);
    expect(new Set(tones)).toEqual(new Set(['gap', 'watch', 'strength', 'number']));
    expect(tones).toEqual(
      [...tones].sort(
        (a, b) => ['gap', 'watch', 'strength', 'number'].indexOf(a) - ['gap', 'watch', 'strength', 'number'].indexOf(b),
      ),
    );
  });

  it('gives each finding an id of its own, the method, and the source where there is one', () => {
    const { role, facts } = smallLoop(LOOP);
    const findings = review(role, facts, wordsFor('en').findings);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    for (const { kind, method, source, rule } of findings) {
      const { id, rule: ofKind } = FINDING_KINDS.find((known) => known.id === kind)!;
      const words = wordsFor('en').findings[id];
      expect({ method, source, rule }).toEqual({ method: words.method, source: words.source, rule: ofKind });
    }
  });

  it('says where the role sets a check aside, and why', () => {
    const ignore = [{ rule: 'untested-competency', reason: 'Security is judged by another team.' }];
    const { role, facts } = smallLoop({ ...LOOP, ignore });
    const exceptions = review(role, facts, wordsFor('en').findings).filter(({ exception }) => exception !== undefined);
    expect(exceptions.map(({ kind, exception }) => [kind, exception])).toEqual([
      ['unassessed', 'Security is judged by another team.'],
      ['unfillable-rating', 'Security is judged by another team.'],
    ]);
  });

  it('of nothing is empty', () => {
    const { role, facts } = smallLoop({ sessions: [] });
    expect(review(role, facts, wordsFor('en').findings).map(({ kind }) => kind)).toEqual(['candidate-time']);
  });

  it('is the same of the plain copy that a browser gets, after a journey as JSON', () => {
    const { role, facts } = smallLoop(LOOP);
    const copy = JSON.parse(JSON.stringify({ loop: copyLoop(role), facts })) as {
      loop: ReturnType<typeof copyLoop>;
      facts: typeof facts;
    };
    expect(summaryOf(copy.loop, copy.facts, wordsFor('en').findings)).toEqual(
      summaryOf(role, facts, wordsFor('en').findings),
    );
    expect(summaryOf(role, facts, wordsFor('en').findings).totals).toEqual(role.totals);
  });
});

describe('The limits that reviews and checks share', () => {
  it('are thresholds of checks that exist, with the same numbers', () => {
    const rules = new Map(RULES.map((rule) => [rule.id, rule]));
    for (const { rule, threshold, value } of Object.values(LIMITS))
      expect(rules.get(rule)?.thresholds?.[threshold], `${rule}.${threshold}`).toBe(value);
  });

  it('are what checks.yaml sets', () => {
    expect(limitsFrom({ 'over-tested-competency': { sessions: 5 } })).toEqual({ ...limitsFrom(), overlapSessions: 5 });
  });

  it('name checks by ids that exist wherever a finding does', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    expect(FINDING_KINDS.flatMap(({ rule }) => rule ?? []).filter((rule) => !ids.has(rule))).toEqual([]);
  });
});

describe('Links in words', () => {
  const link = (label: string) => ({ kind: 'competencies' as const, id: label.toLowerCase(), label });

  it('stand where the words name them, the longest name first, and the others after', () => {
    const links = [link('System design'), link('System design and trade-offs'), link('Craft')];
    expect(
      linkedWords({ words: 'System design is the only evidence for System design and trade-offs.', links }),
    ).toEqual({
      parts: [link('System design'), ' is the only evidence for ', link('System design and trade-offs'), '.'],
      rest: [link('Craft')],
    });
  });
});
