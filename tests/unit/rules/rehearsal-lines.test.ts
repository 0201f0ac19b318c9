import { describe, expect, it } from 'vitest';
import { find } from '../../helpers/check.ts';
import type { Fields } from '../../helpers/small-entry.ts';
import { withRehearsal } from '../../helpers/small-rehearsal.ts';

const line = (fields: object) => ({ speaker: 'candidate', says: 'Well.', ...fields });
const messages = (...lines: object[]) =>
  find('rehearsal-lines', (files) => withRehearsal(files, { lines })).map(({ message }) => message);

describe('rehearsal-lines', () => {
  it('accepts lines that follow one another in the boxes of their session', () => {
    expect(find('rehearsal-lines', (files) => withRehearsal(files))).toEqual([]);
    expect(messages(line({ at: 0, box: 'hello' }), line({ at: '0:00' }), line({ at: 60, box: 'yours' }))).toEqual([]);
  });

  it('reports a line that comes before the one above it', () => {
    const lines = [line({ at: '0:10', box: 'hello' }), line({ at: '7:05', box: 'main' }), line({ at: 7 })];
    expect(find('rehearsal-lines', (files) => withRehearsal(files, { lines }))).toEqual([
      {
        rule: 'rehearsal-lines',
        severity: 'error',
        file: 'interviewer/rehearsals/short-hour.mdx',
        place: { path: ['lines', 2, 'at'] },
        message: 'A line of "A short hour" is at 7:00, and the one before it at 7:05.',
        fix: 'Correct its moment, or move the line to its place.',
      },
    ]);
  });

  it('reports a line after the end of the session', () => {
    expect(messages(line({ at: 0, box: 'hello' }), line({ at: '60:01', box: 'yours' }))).toEqual([
      'A line of "A short hour" is at 60:01, and its session has 60 minutes.',
    ]);
  });

  it('reports a beginning outside of the agenda, and a box that comes twice', () => {
    expect(messages(line({ at: 0 }))).toEqual([
      'The first line of "A short hour" does not say in which time box it is.',
    ]);
    const [hello, main] = [line({ at: 0, box: 'hello' }), line({ at: 1, box: 'main' })];
    expect(messages(hello, main, line({ at: 2, box: 'hello' }))).toEqual([
      'The box "hello" of "A short hour" begins a second time, or after one that follows it in the agenda.',
    ]);
  });
});

describe('known-reference, of a rehearsal', () => {
  const unknown = (change: Fields) =>
    find('known-reference', (files) => withRehearsal(files, change)).map(({ message }) => message);

  it('reports evidence in a line that is not there, with those that are', () => {
    const reference = {
      ratings: [{ competency: 'system-design', rating: 2, evidence: [{ line: 'what-fro', sign: '+' }], reason: 'So.' }],
      recommendation: { value: 'no', reason: 'So.' },
    };
    expect(unknown({ reference })).toEqual([
      '"what-fro" is not a line here. Did you mean "what-for"? Known: objection, what-for.',
    ]);
  });

  it('reports a session of another role, and a box of another agenda', () => {
    expect(unknown({ session: 'designs' })).toEqual([
      '"designs" is not a session of engineer here. Did you mean "design"? Known: chat, design, pairing, task.',
    ]);
    const lines = [line({ at: 0, box: 'lunch', id: 'what-for' }), line({ at: 1, id: 'objection' })];
    expect(unknown({ lines })).toEqual(['"lunch" is not a time box of design-talk here. Known: hello, main, yours.']);
  });
});
