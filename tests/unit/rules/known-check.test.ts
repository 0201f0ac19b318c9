import { describe, expect, it } from 'vitest';
import { fieldsOf, find } from '../../helpers/check.ts';

describe('known-check', () => {
  it('accepts a configurable check that is off, has a threshold and is ignored', () => {
    expect(
      find('known-check', (files) => {
        files.checks = { off: ['has-owner'], thresholds: { readability: { words: 50 } } };
        fieldsOf(files, 'candidate/stages/loop').ignore = [
          { rule: 'readability', reason: 'The sentence is a quotation.' },
        ];
      }),
    ).toEqual([]);
  });

  it('reports an unknown check that is switched off', () => {
    expect(
      find('known-check', (files) => {
        files.checks = { off: ['readabilty'] };
      }),
    ).toEqual([
      {
        rule: 'known-check',
        severity: 'error',
        file: 'checks.yaml',
        place: { path: ['off', 0] },
        message:
          'There is no check "readabilty". Did you mean "readability"? Known: accommodations-linked, agenda-stated, ai-policy-stated, anchored-levels, anchors-differ-in-kind, candidate-time-budget, competencies-fit-the-time, decision-before-chat, enough-assessors, every-assessed-competency-is-looked-for, exercise-dry-run, feedback-promise-owned, has-core-questions, has-owner, hear-back-time, inclusive-language, informal-unscored, internal-link-on-candidate-page, interviewer-prepared, kit-in-the-open, look-for-is-observable, looked-for-competency-is-assessed, looks-like-trivia, meal-break, near-duplicate, orphan, over-tested-competency, promises-agree, question-used-twice, questions-fit-the-time, readability, recording-stated, reviewed-recently, same-panel-size, says-what-is-not-assessed, speaks-to-the-candidate, time-for-candidate-questions, unlawful-question, untested-competency, value-unassessed and 1 more.',
        fix: 'Use one of the known ids, or remove it.',
      },
    ]);
  });

  it('reports a check of facts that is switched off', () => {
    expect(
      find('known-check', (files) => {
        files.checks = { off: ['agenda-adds-up'] };
      }),
    ).toEqual([
      {
        rule: 'known-check',
        severity: 'error',
        file: 'checks.yaml',
        place: { path: ['off', 0] },
        message:
          '"agenda-adds-up" is a check of facts, and those cannot be switched off: what it finds cannot be right anywhere.',
        fix: 'Remove it here and mend what the check finds.',
      },
    ]);
  });

  it('reports a threshold of an unknown check, and one that a check does not have', () => {
    expect(
      find('known-check', (files) => {
        files.checks = { thresholds: { 'meal-brake': { minutes: 300 }, readability: { word: 50 } } };
      }),
    ).toEqual([
      {
        rule: 'known-check',
        severity: 'error',
        file: 'checks.yaml',
        place: { path: ['thresholds', 'meal-brake'], on: 'key' },
        message:
          'There is no check "meal-brake". Did you mean "meal-break"? Known: accommodations-linked, agenda-stated, ai-policy-stated, anchored-levels, anchors-differ-in-kind, candidate-time-budget, competencies-fit-the-time, decision-before-chat, enough-assessors, every-assessed-competency-is-looked-for, exercise-dry-run, feedback-promise-owned, has-core-questions, has-owner, hear-back-time, inclusive-language, informal-unscored, internal-link-on-candidate-page, interviewer-prepared, kit-in-the-open, look-for-is-observable, looked-for-competency-is-assessed, looks-like-trivia, meal-break, near-duplicate, orphan, over-tested-competency, promises-agree, question-used-twice, questions-fit-the-time, readability, recording-stated, reviewed-recently, same-panel-size, says-what-is-not-assessed, speaks-to-the-candidate, time-for-candidate-questions, unlawful-question, untested-competency, value-unassessed and 1 more.',
        fix: 'Use one of the known ids, or remove it.',
      },
      {
        rule: 'known-check',
        severity: 'error',
        file: 'checks.yaml',
        place: { path: ['thresholds', 'readability', 'word'], on: 'key' },
        message: 'The check "readability" has no threshold "word". Did you mean "words"? Known: words.',
        fix: 'Use one of the known thresholds, or remove it.',
      },
    ]);
  });

  it('reports an entry that ignores a check of facts', () => {
    expect(
      find('known-check', (files) => {
        fieldsOf(files, 'candidate/stages/loop').ignore = [
          { rule: 'unique-name', reason: 'Both of them are called so.' },
        ];
      }),
    ).toEqual([
      {
        rule: 'known-check',
        severity: 'error',
        file: 'candidate/stages/loop.mdx',
        place: { path: ['ignore', 0, 'rule'] },
        message:
          '"unique-name" is a check of facts, and those cannot be ignored: what it finds cannot be right anywhere.',
        fix: 'Remove it here and mend what the check finds.',
      },
    ]);
  });
});
