import { describe, expect, it } from 'vitest';
import {
  hiddenIn,
  hiddenReferenceIn,
  withHiddenBlank,
  withHiddenEscaped,
  withHiddenShown,
} from '../../../src/handbook/text/hidden.ts';
import { loadHandbook } from '../../../src/load/load-content.ts';
import { githubReport } from '../../../src/report/github.ts';
import { jsonReport } from '../../../src/report/json.ts';
import { prettyReport } from '../../../src/report/pretty.ts';
import { checkContent } from '../../../src/load/check-content.ts';
import { changesMarkdown } from '../../../src/report/changes.ts';
import { contentRoot, writeFile } from '../../helpers/content-root.ts';

const guide = (title: string, body = '') =>
  `---\ntitle: ${title}\nsummary: What a guide says.\ngroup: before\n---\n${body}\n`;
const linesOf = (root: string) =>
  loadHandbook(root, 'interviewer').issues.map(
    ({ file, line, column, message, fix }) => `${file}:${String(line)}:${String(column)} ${message} | ${fix}`,
  );
const GUIDE = 'candidate/guides/x.mdx';
const DELETE =
  'Delete it: put the cursor before the next letter that you see and press Backspace, or write the line anew.';

describe('A hidden character', () => {
  it.each([
    ['\u001b', 'U+001B, a control character'],
    ['\u0085', 'U+0085, a control character'],
    ['\u007f', 'U+007F, a control character'],
    ['\u2028', 'U+2028, a separator of lines that most programs do not know'],
    ['\u202e', 'U+202E, a mark that turns the direction of the text around it'],
    ['\u2067', 'U+2067, a mark that turns the direction of the text around it'],
    ['\u00ad', 'U+00AD, a soft hyphen: browsers break words by themselves'],
    ['\u200b', 'U+200B, a sign without width, which parts words that look whole'],
    ['\u2060', 'U+2060, a sign without width, which parts words that look whole'],
    ['\ufeff', 'U+FEFF, a sign without width, which parts words that look whole'],
    ['\u3164', 'U+3164, a sign without width, which parts words that look whole'],
    ['\u{e0041}', 'U+E0041, a tag, which carries text that nobody sees'],
    ['\u200e', 'U+200E, a mark of direction, with no letters that run from right to left'],
    ['\u200f', 'U+200F, a mark of direction, with no letters that run from right to left'],
    ['\u061c', 'U+061C, a mark of direction, with no letters that run from right to left'],
    ['\u200d', 'U+200D, a sign that changes how letters join or look, with none that it changes'],
    ['\u200c', 'U+200C, a sign that changes how letters join or look, with none that it changes'],
    ['\ufe0f', 'U+FE0F, a sign that changes how letters join or look, with none that it changes'],
    ['\u{e0100}', 'U+E0100, a sign that changes how letters join or look, with none that it changes'],
  ])('is found in a file with its place, %j', (character, words) => {
    const root = contentRoot();
    writeFile(root, GUIDE, guide('A guide', `One line.\nTwo ${character}lines.`));
    expect(linesOf(root)).toEqual([`${GUIDE}:7:5 The file has a hidden character here: ${words}. | ${DELETE}`]);
    writeFile(root, GUIDE, guide(`A ${character}guide`));
    expect(linesOf(root)).toEqual([`${GUIDE}:2:10 The file has a hidden character here: ${words}. | ${DELETE}`]);
  });

  it('is found in company.yaml and checks.yaml', () => {
    const root = contentRoot();
    writeFile(root, 'checks.yaml', '# \u202e\n');
    writeFile(root, 'company.yaml', 'name: A\u009bB\n');
    expect(linesOf(root)).toEqual([
      `checks.yaml:1:3 The file has a hidden character here: U+202E, a mark that turns the direction of the text around it. | ${DELETE}`,
      `company.yaml:1:8 The file has a hidden character here: U+009B, a control character. | ${DELETE}`,
    ]);
  });

  it('is found in a field that names it, as YAML or as HTML does', () => {
    const root = contentRoot();
    for (const title of ['"A \\u202e guide"', 'A &#x202e; guide', 'A &#8238; guide']) {
      writeFile(root, GUIDE, guide(title));
      expect(linesOf(root), title).toEqual([
        `${GUIDE}:2:8 The field has a hidden character: U+202E, a mark that turns the direction of the text around it. | Remove it.`,
      ]);
    }
  });

  it('is found in a text that names it, wherever it would reach the page, and not in code that shows how', () => {
    const root = contentRoot();
    const found = (body: string) => {
      writeFile(root, GUIDE, guide('A guide', body));
      return linesOf(root);
    };
    const line = (place: string, code: string, what: string, written: string) =>
      `${GUIDE}:${place} The text has a hidden character here: ${code}, ${what}. | Remove ${written}.`;
    const turns = 'a mark that turns the direction of the text around it';
    expect(found('Some text.\nA word &#x202e; more')).toEqual([line('7:8', 'U+202E', turns, '&#x202e;')]);
    expect(found('[a](https://a.example/ "b &#8238; c")')).toEqual([line('6:27', 'U+202E', turns, '&#8238;')]);
    expect(found('<Aside title="a &#x2067; b">x</Aside>')).toEqual([line('6:17', 'U+2067', turns, '&#x2067;')]);
    expect(found('Write `&#x202e;` so.')).toEqual([]);
  });

  it('is found in the name of a file', () => {
    const root = contentRoot();
    writeFile(root, 'candidate/guides/a\u202egnp.png', 'x');
    expect(linesOf(root)).toEqual([
      'candidate/guides/a\u202egnp.png:1:1 The file name has a hidden character: U+202E, a mark that turns the direction of the text around it. | Rename the file without it.',
    ]);
  });

  it.each([
    ['tabs and ends of lines', 'a\tb\r\nc'],
    ['a byte order mark before all', undefined],
    ['parts of emoji', 'x 👩‍💻 👩🏽‍💻 ❤️‍🔥 🏳️‍🌈 ℹ️ 1️⃣'],
    ['joiners of Persian', 'می‌خواهم'],
    ['joiners of Hindi', 'क्‍ष र्‍य'],
    ['marks of direction in Arabic and Hebrew', 'دليل C++\u200f و \u061c12 שלום\u200e'],
    ['variants of Han', '葛\u{e0100}'],
  ])('is not what is at home in text: %s', (_what, body) => {
    const root = contentRoot();
    writeFile(root, GUIDE, body === undefined ? `\ufeff${guide('A guide')}` : guide('A guide', body));
    expect(linesOf(root)).toEqual([]);
  });

  it('is found by each name that HTML has for it, and where what it joins is a letter that stands apart', () => {
    expect(hiddenReferenceIn('&#9; &#xa0; &#x1f600; &amp; &eacute; &constructor; &#')).toBeUndefined();
    for (const name of ['shy', 'zwj', 'zwnj', 'lrm', 'rlm', 'ZeroWidthSpace', 'NoBreak', 'InvisibleTimes', 'ic'])
      expect(hiddenReferenceIn(`core &${name}; question`)?.written).toBe(`&${name};`);
    expect(hiddenReferenceIn('👩&zwj;💻 می&zwnj;خواهم دليل&rlm;')).toBeUndefined();
    expect(hiddenReferenceIn('👩‍💻 core&zwj;')?.words).toContain('U+200D');
    expect(hiddenIn('a👩‍💻b\u200dc')?.index).toBe(7);
    const root = contentRoot();
    writeFile(root, GUIDE, guide('A guide', 'In&shy;visible, and `&shy;` in code.'));
    expect(linesOf(root)).toEqual([
      `${GUIDE}:6:3 The text has a hidden character here: U+00AD, a soft hyphen: browsers break words by themselves. | Remove &shy;.`,
    ]);
  });

  it('reaches no report as it is', () => {
    const root = contentRoot();
    writeFile(root, 'candidate/guides/a\u202e\u001b.png', 'x');
    writeFile(root, GUIDE, `---\ntitle: A guide\n"a\\u202e\\u009b": 1\n---\n`);
    const report = checkContent(root, '2026-11-20');
    const name = (file: string) => file;
    const told = {
      pretty: prettyReport(report, name, false),
      json: jsonReport(report, name),
      github: githubReport(report, name),
      changes: changesMarkdown('a\u202e', 'b\u009b', []),
    };
    for (const [format, text] of Object.entries(told)) expect(hiddenIn(text), format).toBeUndefined();
    expect(told.pretty).toContain('There is no field "a[U+202E][U+009B]".');
    expect(told.github).toContain('file=candidate/guides/a[U+202E][U+001B].png,');
    const { issues } = JSON.parse(told.json) as { issues: { file: string; message: string }[] };
    expect(issues.map(({ file }) => file)).toContain('candidate/guides/a\u202e\u001b.png');
    expect(issues.some(({ message }) => message.includes('"a\u202e\u009b"'))).toBe(true);
    expect(told.changes).toBe('# Changes from a\\[U+202E\\] to b\\[U+009B\\]');
  });

  it('is shown, or escaped, whatever else the text has', () => {
    expect(withHiddenShown('a\u0000b\u202ec')).toBe('a[U+0000]b[U+202E]c');
    expect(JSON.parse(withHiddenEscaped(JSON.stringify({ a: '\u2028\u009b x' })))).toEqual({ a: '\u2028\u009b x' });
    expect(withHiddenShown('a\u{e0041}b')).toBe('a[U+E0041]b');
    expect(JSON.parse(withHiddenEscaped(JSON.stringify('a\u{e0041}b')))).toBe('a\u{e0041}b');
    expect(withHiddenBlank('a\u{e0041}b')).toBe('a  b');
  });
});
