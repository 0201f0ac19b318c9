import { describe, expect, it } from 'vitest';
import { at, fieldsOf, find } from '../../helpers/check.ts';
import { withRehearsal } from '../../helpers/small-rehearsal.ts';

describe('kit-in-the-open', () => {
  it('accepts kits that candidates cannot read', () => {
    expect(find('kit-in-the-open')).toEqual([]);
  });

  it('reports a core question that is nearly an example', () => {
    expect(
      find('kit-in-the-open', (files) => {
        fieldsOf(files, 'candidate/interview-types/design-talk').exampleQuestions = [
          { id: 'monday', text: 'Traffic on Monday is ten times as high: what breaks first?' },
        ];
      }),
    ).toEqual([
      {
        rule: 'kit-in-the-open',
        severity: 'warning',
        file: 'interviewer/interview-types/design-talk.mdx',
        place: { path: ['questions', 0, 'ask'] },
        message:
          'This core question ("Traffic is ten times as high on Monday. What breaks first?") is nearly the example that candidates read: "Traffic on Monday is ten times as high: what breaks first?".',
        fix: 'Change the text that candidates read, or replace the core question: who has read it beforehand is rated for having read it.',
      },
    ]);
  });

  it('reports a core question that is nearly the follow-up of an example', () => {
    const issues = find('kit-in-the-open', (files) => {
      fieldsOf(files, 'candidate/interview-types/design-talk').exampleQuestions = [
        {
          id: 'shop',
          text: 'Sketch a shop.',
          followUps: ['Traffic on Monday is ten times as high: what breaks first?'],
        },
      ];
    });
    expect(issues.map(({ message }) => message)).toEqual([
      'This core question ("Traffic is ten times as high on Monday. What breaks first?") is nearly the example that candidates read: "Traffic on Monday is ten times as high: what breaks first?".',
    ]);
  });

  it('reports an exercise that stands in a guide', () => {
    expect(
      find('kit-in-the-open', (files) => {
        files.entries['candidate/guides/accommodations']!.body =
          '## What helps\n\nWrite a program that reads a file of readings and drops what cannot be right, and tell us.';
      }),
    ).toEqual([
      {
        rule: 'kit-in-the-open',
        severity: 'warning',
        file: 'interviewer/interview-types/take-home.mdx',
        place: { path: ['exercises', 0, 'statement'] },
        message:
          '56% of this exercise ("Write a program that reads a file of readings, drops what cannot be right, and…") stands in candidate/guides/accommodations.mdx, which candidates read.',
        fix: 'Change the text that candidates read, or replace the exercise: who has read it beforehand is rated for having read it.',
      },
    ]);
  });

  it('reports a rated sample that candidates can read', () => {
    const happened =
      'The candidate drew three boxes, named the queue last, and never said what happens while it is full.';
    const [issue] = find('kit-in-the-open', (files) => {
      fieldsOf(files, 'interviewer/interview-types/design-talk').samples = [
        {
          id: 'queue',
          competency: 'system-design',
          rating: 2,
          happened,
          reason: 'A short reason.',
          higher: 'More of it.',
        },
      ];
      files.entries['candidate/guides/accommodations']!.body = `## What helps\n\n${happened}`;
    });
    expect(issue).toMatchObject({
      file: 'interviewer/interview-types/design-talk.mdx',
      place: { path: ['samples', 0, 'happened'] },
    });
    expect(issue!.message).toContain('of this rated sample');
  });

  it('reports an anchor that candidates can read', () => {
    expect(
      find('kit-in-the-open', (files) => {
        fieldsOf(files, 'candidate/competencies/system-design').show = [
          { id: 'steps', text: 'Show how you plan a migration in steps that revert.' },
        ];
      }),
    ).toEqual([
      {
        rule: 'kit-in-the-open',
        severity: 'warning',
        file: 'interviewer/competencies/system-design.mdx',
        place: { path: ['anchors', '4', 1] },
        message:
          '75% of this anchor ("Plans a migration in steps that revert.") stands in candidate/competencies/system-design.mdx, which candidates read.',
        fix: 'Change the text that candidates read, or replace the anchor: who has read it beforehand is rated for having read it.',
      },
    ]);
  });

  it.each([
    ['a name that it is found by', { alsoCalled: [{ worry: 'Which of those numbers would you measure first?' }] }],
    ['a former name', { formerly: ['Which of those numbers would you measure first'] }],
    ['a text', { show: [{ id: 'numbers', text: 'Say which of those numbers would you measure first, and why.' }] }],
  ])('reports a probe that stands in %s', (_where, fields) => {
    const found = find('kit-in-the-open', (files) => {
      at(files, 'interviewer/interview-types/design-talk', 'questions', 0).probes = [
        'Which of those numbers would you measure first?',
      ];
      Object.assign(fieldsOf(files, 'candidate/competencies/system-design'), fields);
    });
    expect(found.map(({ place, message }) => ({ place, message }))).toEqual([
      {
        place: { path: ['questions', 0, 'probes', 0] },
        message:
          '100% of this probe of a core question ("Which of those numbers would you measure first?") stands in candidate/competencies/system-design.mdx, which candidates read.',
      },
    ]);
  });

  it('reports what is asked in a rehearsal, and nothing that its candidate says', () => {
    const says = 'What would you do if the queue were full on a Friday night?';
    const found = (speaker: string) =>
      find('kit-in-the-open', (files) => {
        withRehearsal(files, {
          lines: [
            { id: 'what-for', at: 1, box: 'hello', speaker, says },
            { id: 'objection', at: 2, speaker: 'candidate', says: 'Well.' },
          ],
        });
        files.entries['candidate/guides/accommodations']!.body = `## What helps\n\n${says}`;
      }).map(({ file, place }) => ({ file, place }));
    expect(found('interviewer')).toEqual([
      { file: 'interviewer/rehearsals/short-hour.mdx', place: { path: ['lines', 0, 'says'] } },
    ]);
    expect(found('candidate')).toEqual([]);
  });

  it('passes a short line that shares what is said in any talk', () => {
    expect(
      find('kit-in-the-open', (files) => {
        at(files, 'interviewer/interview-types/design-talk', 'questions', 0).probes = [
          'Anything else that you would like to know?',
        ];
        files.entries['candidate/guides/accommodations']!.body = '## What helps\n\nAsk what you would like to know.';
      }),
    ).toEqual([]);
  });
});
