import { describe, expect, it } from 'vitest';
import { fieldsOf, find } from '../../helpers/check.ts';

describe('recording-stated', () => {
  it('accepts work alone without a word on recording', () => {
    expect(
      find('recording-stated', (files) => {
        delete fieldsOf(files, 'candidate/interview-types/take-home').recording;
      }),
    ).toEqual([]);
  });

  it('accepts the word of the company', () => {
    expect(
      find('recording-stated', (files) => {
        files.company.defaults = { ...(files.company.defaults as object), recording: 'none' };
        delete fieldsOf(files, 'candidate/interview-types/design-talk').recording;
      }),
    ).toEqual([]);
  });

  it('reports once what no live interview says', () => {
    const found = find('recording-stated', (files) => {
      for (const { fields } of Object.values(files.entries)) delete fields.recording;
    });
    expect(found.map(({ file, message }) => ({ file, message }))).toEqual([
      { file: 'company.yaml', message: 'None of 3 live interviews says whether it is recorded.' },
    ]);
  });

  it('reports a live interview without a word on recording', () => {
    expect(
      find('recording-stated', (files) => {
        delete fieldsOf(files, 'candidate/interview-types/design-talk').recording;
      }),
    ).toEqual([
      {
        rule: 'recording-stated',
        severity: 'warning',
        file: 'candidate/interview-types/design-talk.mdx',
        place: { path: ['title'], on: 'key' },
        message: '"Design talk" is live and does not say whether it is recorded.',
        fix: 'Add recording: none or recording: with-consent, here or under defaults of company.yaml for all that do not say.',
      },
    ]);
  });
});
