import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/handbook/rules/index.ts';
import { runRules } from '../../../src/handbook/rules/run.ts';
import { at, fieldsOf, find, runOf } from '../../helpers/check.ts';
import { GUILTY_QUESTIONS, INNOCENT_SENTENCES, TRIVIA } from '../../helpers/innocent-sentences.ts';

const KIT = 'interviewer/interview-types/design-talk';
const HEURISTIC = RULES.filter((rule) => rule.group !== 'facts');

describe('checks of words', () => {
  it.each(INNOCENT_SENTENCES)('find nothing in: %s', (sentence) => {
    const run = runOf((files) => {
      files.entries['candidate/guides/accommodations']!.body = `## What helps\n\n${sentence}\n`;
      files.entries['interviewer/guides/first-interview']!.body = `${sentence.replaceAll('accommodation', 'room')}\n`;
      at(files, KIT, 'questions', 0).ask = sentence;
      at(files, KIT, 'questions', 1).probes = [sentence] as never;
      fieldsOf(files, KIT).opening = `Welcome. ${sentence}`;
      if (sentence.endsWith('?')) at(files, KIT, 'lookFor', 0).question = sentence;
    });
    const words = ['kit-in-the-open', 'near-duplicate'];
    expect(
      runRules(
        HEURISTIC.filter((rule) => !words.includes(rule.id)),
        run,
      ),
    ).toEqual([]);
  });

  it.each(GUILTY_QUESTIONS)('find a question about a person’s life: %s', (question) => {
    expect(find('unlawful-question', (files) => (at(files, KIT, 'questions', 0).ask = question as never))).toHaveLength(
      1,
    );
  });

  it.each(TRIVIA)('find trivia: %s', (question) => {
    expect(find('looks-like-trivia', (files) => (at(files, KIT, 'questions', 0).ask = question as never))).toHaveLength(
      1,
    );
  });
});
