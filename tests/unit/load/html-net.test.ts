import { describe, expect, it } from 'vitest';
import { caught, forbiddenIn } from '../../../src/load/body/html-net.ts';
import { parseBody } from '../../../src/load/body/parse-body.ts';
import { writeBlocks } from '../../../src/load/body/write-html.ts';
import { leaksIn } from '../../helpers/body-leaks.ts';
import { wordsFor } from '../../../src/words/languages.ts';

const CANDIDATES = { forCandidates: true, base: '/' };

/** A body as it would be written if no check had looked at it. */
function unchecked(text: string): string {
  const parsed = parseBody(text, wordsFor('en'));
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return writeBlocks(parsed.tree, 1, { base: '/', coloured: false, words: wordsFor('en') })
    .flatMap(({ pieces }) => pieces.map((piece) => (typeof piece === 'string' ? piece : piece.code)))
    .join('');
}

describe('the net behind the checks', () => {
  it.each([
    ['[x](javascript:alert(1))', '<a href="javascript:alert(1)">'],
    ['[x](//host.example/)', '<a href="//host.example/">'],
    ['[x](/a/../%69nterviewer/)', '<a href="/a/../%69nterviewer/">'],
    [
      '![x](https://host.example/x.png)',
      '<img __ASTRO_IMAGE_="{&quot;alt&quot;:&quot;x&quot;,&quot;src&quot;:&quot;https…',
    ],
  ])('catches %s, which leaks where the net is switched off', (text, forbidden) => {
    const html = unchecked(text);
    expect(leaksIn(html)).not.toEqual([]);
    expect(forbiddenIn(html, CANDIDATES)).toBe(forbidden);
  });

  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<p onclick="alert(1)">x</p>', '<p onclick="alert(1)">'],
    ['<p>x</p><!-- a note -->', '<!-- a note -->'],
    ['<P>x</P>', '<P>x</P>'],
    ['<img src="x.png">', '<img src="x.png">'],
    ['<td style="background: url(//host)">x</td>', '<td style="background: url(//host)">'],
    ['<input type="text">', '<input type="text">'],
    ['<p>x', '<p>'],
    ['<p><em>x</p></em>', '</p>'],
    ['a < b', '< b'],
    ['<a href="java&#x73;cript:x">x</a>', '<a href="java&#x73;cript:x">'],
    ['<svg><a href="/">x</a></svg>', '<svg>'],
  ])('lets no %s pass', (html, forbidden) => {
    expect(forbiddenIn(html, CANDIDATES)).toBe(forbidden);
  });

  it('knows the interviewer side below the base path, and lets interviewers go there', () => {
    const link = '<a href="/hiring/interviewer/x/">x</a>';
    expect(forbiddenIn(link, { forCandidates: true, base: '/hiring/' })).toBe('<a href="/hiring/interviewer/x/">');
    expect(forbiddenIn(link, { forCandidates: false, base: '/hiring/' })).toBeUndefined();
    expect(forbiddenIn('<a href="/interviewers-say/">x</a>', CANDIDATES)).toBeUndefined();
  });

  it('lets all pass that a text may have', () => {
    const html = unchecked(
      '## A *b* `c`\n\n> [!TIP]\n> [x](/roles/ "T") [y](mailto:a@b.example)\n\n| a |\n| :-: |\n| ![x](./b.png) |\n\n3. x[^1]\n\n- [x] y\n\n```js\n1 < 2\n```\n\n[^1]: z',
    );
    expect(forbiddenIn(html, CANDIDATES)).toBeUndefined();
  });

  it('says what it caught, and that the checks should have', () => {
    expect(caught('<script>')).toEqual({
      message: 'The text would put <script> into the page, and no text may.',
      fix: 'Write it as plain Markdown. That the checks did not say so before is a mistake of the handbook: report it with this text.',
    });
  });
});
