import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noteMarks } from '../../../src/handbook/scorecard/note-check.ts';
import { loadHandbook } from '../../../src/load/load-content.ts';
import { noteRules } from '../../../src/words/en/note-rules/index.ts';

// A company may keep its interviewers' side elsewhere: then nothing is left to read here.
const { handbook } = loadHandbook(join(import.meta.dirname, '../../../src/content'), 'interviewer');

describe('What anchors and signals describe', () => {
  it('is what somebody did, as the check of notes reads it: at most one in a hundred is marked', () => {
    const anchors = (handbook?.competencies ?? []).flatMap(({ interviewer }) =>
      Object.values(interviewer?.anchors ?? {}).flatMap((behaviours) => behaviours ?? []),
    );
    const signals = (handbook?.interviewTypes ?? []).flatMap(({ interviewer }) =>
      (interviewer?.signals ?? []).flatMap(({ good, bad }) => [good, bad].filter((text) => text !== undefined)),
    );
    const behaviours = [...anchors, ...signals];
    const marked = behaviours.filter((text) => noteMarks(text, noteRules).length > 0);
    expect(marked.length, marked.join('\n')).toBeLessThanOrEqual(behaviours.length / 100);
  });
});
