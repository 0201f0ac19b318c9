import { describe, expect, it } from 'vitest';
import { yamlSlips } from '../../../src/load/yaml-slips.ts';
import { checkLines, contentRoot, writeFile } from '../../helpers/content-root.ts';

const COMMENT_FIX = 'Put the whole value in quotes, or a note to editors on a line of its own.';

describe('A value that a # cuts', () => {
  it.each([
    ['title: Interview #2 plan\n', 1, 18, '#2 plan', 'Interview'],
    ['a: 1\nitems:\n  - id: one\n    text: Ask for ticket #42.\n', 4, 26, '#42.', 'Ask for ticket'],
    ['why: A goal # 1 of many\n', 1, 13, '# 1 of many', 'A goal'],
    ['list:\n  - The #1 reason\n', 2, 9, '#1 reason', 'The'],
    ['who: { name: Team #2\n }\n', 1, 19, '#2', 'Team'],
  ])('is reported: %j', (text, line, column, comment, value) => {
    expect(yamlSlips(text, 1)).toEqual([
      {
        line,
        column,
        message: `"${comment}" is a YAML comment, so the value ends before it: "${value}".`,
        fix: COMMENT_FIX,
      },
    ]);
  });

  it.each([
    'title: "Interview #2 plan"\n',
    'title: C# talk\n',
    '# a note\ntitle: Talk\n# another\norder: 11 # after the first\n',
    'title: Talk\n  # a note of its own\nsummary: One.\n',
    'text: |\n  Ask for ticket #42.\nmore: >-\n  Goal #1\n',
    'list: [One, Two] # a note\n',
  ])('is not what is reported of %j', (text) => {
    expect(yamlSlips(text, 1)).toEqual([]);
  });
});

describe('A name that a comma splits', () => {
  it('is reported where the part behind the comma begins in lower case', () => {
    expect(yamlSlips('formerly: [Screen, phone and video]\n', 2)).toEqual([
      {
        line: 2,
        column: 20,
        message: 'A comma between brackets separates: "Screen" and "phone and video" are two values here.',
        fix: 'If they are one, write ["Screen, phone and video"]. If they are two, put "phone and video" in quotes.',
      },
    ]);
  });

  it.each([
    ['formerly: [ # two\n  # names\n  Screen, phone]\n', 3, 11],
    ['formerly: [\n  Screen, phone]\n', 2, 11],
    ['formerly: [!!str Screen, phone]\n', 1, 26],
    ['formerly: [&it Screen, phone]\n', 1, 24],
    ['assesses: [ownership]\nformerly: [Études, phone]\n', 2, 20],
  ])('is reported wherever the first name stands: %j', (text, line, column) => {
    expect(yamlSlips(text, 1)).toMatchObject([{ line, column }]);
  });

  it.each([
    'formerly: ["Screen, phone and video"]\n',
    'formerly: [Screen, "phone and video"]\n',
    'formerly: [Phone screen, Video screen]\n',
    'assesses: [ownership, communication]\n',
    'formerly:\n  - Screen, phone and video\n',
  ])('is not what is reported of %j', (text) => {
    expect(yamlSlips(text, 1)).toEqual([]);
  });
});

describe('npm run check', { timeout: 60_000 }, () => {
  it('reports both in an entry and in company.yaml, with line and column', async () => {
    const root = contentRoot((files) => {
      files.company.tagline = 'TAGLINE';
    });
    const { readFileSync } = await import('node:fs');
    const company = readFileSync(`${root}/company.yaml`, 'utf8').replace('TAGLINE', 'We are #1 in mills');
    writeFile(root, 'company.yaml', company);
    writeFile(
      root,
      'candidate/guides/accommodations.mdx',
      '---\ntitle: Interview #2 plan\nsummary: What we can arrange.\ngroup: before\nowner: people\nlastReviewed: 2026-11-01\n---\n',
    );
    const { code, lines } = await checkLines(root);
    expect(code).toBe(1);
    const line = company.split('\n').findIndex((text) => text.includes('#1')) + 1;
    expect(lines.filter((text) => text.includes(' schema '))).toEqual([
      `candidate/guides/accommodations.mdx:2:18 error schema "#2 plan" is a YAML comment, so the value ends before it: "Interview". | ${COMMENT_FIX}`,
      `company.yaml:${String(line)}:17 error schema "#1 in mills" is a YAML comment, so the value ends before it: "We are". | ${COMMENT_FIX}`,
    ]);
  });
});
