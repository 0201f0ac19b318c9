import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noteMarks } from '../../../src/handbook/scorecard/note-check.ts';
import { noteRules as german } from '../../../src/words/de/note-rules/index.ts';
import { noteRules } from '../../../src/words/en/note-rules/index.ts';
import { scorecard } from '../../../src/words/en/scorecard.ts';

const linesOf = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../fixtures/scorecard', name), 'utf8')
    .trim()
    .split('\n');

/** What is marked in a note, with its kind. */
const marksIn = (note: string) =>
  noteMarks(note, noteRules).map(({ fault, from, to }) => [fault, note.slice(from, to)]);

describe('The check of notes', () => {
  it('marks nine in ten of the sentences that are no evidence', () => {
    const bad = linesOf('bad-notes.txt');
    const passed = bad.filter((note) => marksIn(note).length === 0);
    expect(passed.length, passed.join('\n')).toBeLessThanOrEqual(bad.length / 10);
  });

  it('marks at most one in a hundred of those that are', () => {
    const innocent = linesOf('innocent-notes.txt');
    const marked = innocent.filter((note) => marksIn(note).length > 0);
    expect(marked.length, marked.join('\n')).toBeLessThanOrEqual(innocent.length / 100);
  });

  it('says what it marks, and where', () => {
    expect(marksIn('Asked for the load. Seemed really smart, and mentioned his wife.')).toEqual([
      ['judgement', 'Seemed really smart'],
      ['family', 'wife'],
    ]);
    expect(marksIn('Wrote a test.')).toEqual([]);
    for (const { fault } of noteRules) expect(scorecard.scorecard.note[fault]).toMatch(/\.$/);
  });

  it('takes a verdict in quotation marks for the candidate’s words, and a life for nobody’s evidence', () => {
    expect(marksIn('Said: "The first version was bad, and my team seemed smart."')).toEqual([]);
    expect(marksIn('Said "I am back from maternity leave."')).toEqual([['family', 'maternity leave']]);
  });

  it('is silent where a language has no rules', () => {
    expect(noteMarks('Seemed smart.', [])).toEqual([]);
  });

  it('ends, whatever a note says again and again', () => {
    for (const part of ['he is ', 'he was a very ', 'was very ', 'has two ', 'kind of a ', 'a', ' ', "'", '"'])
      expect(() => noteMarks(part.repeat(5000), noteRules)).not.toThrow();
  });
});

describe('The check of notes in German', () => {
  const marked = (name: string) => linesOf(name).map((note) => ({ note, marks: noteMarks(note, german) }));

  it('marks nine in ten of the sentences that are no evidence', () => {
    const bad = marked('bad-notes-de.txt');
    const passed = bad.filter(({ marks }) => marks.length === 0).map(({ note }) => note);
    expect(passed.length, passed.join('\n')).toBeLessThanOrEqual(bad.length / 10);
  });

  it('marks at most one in fifty of those that are', () => {
    const innocent = marked('innocent-notes-de.txt');
    const wrong = innocent.flatMap(({ note, marks }) => (marks.length === 0 ? [] : [note]));
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(innocent.length / 50);
  });

  it('says what it marks, and where', () => {
    const note = 'Fragte nach der Last. Wirkte sehr klug und erwähnte seine Frau.';
    expect(noteMarks(note, german).map(({ fault, from, to }) => [fault, note.slice(from, to)])).toEqual([
      ['judgement', 'Wirkte sehr klug'],
      ['family', 'seine Frau'],
    ]);
  });

  it('finds nothing in nothing, and ends, whatever a note says again and again', () => {
    expect(noteMarks('', german)).toEqual([]);
    for (const part of ['er ist ', 'war sehr ', 'wirkte ', 'hat zwei ', 'ein ', 'sehr ', 'a', ' ', '"', 'sagte '])
      expect(() => noteMarks(part.repeat(5000), german)).not.toThrow();
  });
});
