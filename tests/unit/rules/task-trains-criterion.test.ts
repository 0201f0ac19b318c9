import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/handbook/rules/index.ts';
import { exampleOf } from '../../../src/handbook/rules/types.ts';
import { at, find } from '../../helpers/check.ts';
import { applyExample } from '../../helpers/examples.ts';

const rule = RULES.find(({ id }) => id === 'task-trains-criterion')!;

describe('task-trains-criterion', () => {
  it('reports a task that trains something else than its row shows', () => {
    expect(
      find(rule.id, (files) => {
        applyExample(files, exampleOf(rule, 'bad'));
      }),
    ).toEqual([
      {
        rule: rule.id,
        severity: 'warning',
        file: 'candidate/practice/self-scoring.mdx',
        place: { path: ['criteria', 0, 'tasks', 0], on: 'value' },
        message: '"Clarity" leads to the practice task "Mend a shelf", which does not train communication.',
        fix: 'Choose a task that trains communication, or add communication to the competencies of this one.',
      },
    ]);
  });

  it('says nothing of a row that names no competency, nor of a task that is not there', () => {
    const found = (change: object) =>
      find(rule.id, (files) => {
        applyExample(files, exampleOf(rule, 'bad'));
        Object.assign(at(files, 'candidate/practice/self-scoring', 'criteria', 0), change);
      });
    expect(found({ competency: undefined })).toEqual([]);
    expect(found({ tasks: ['gone'] })).toEqual([]);
    expect(found({})).toHaveLength(1);
  });
});
