import { describe, expect, it } from 'vitest';
import { fieldHtml } from '../../src/load/field-html.ts';

/** HTML without the white space between its blocks. */
const html = (...lines: string[]) => fieldHtml(lines.join('\n')).trim().replaceAll('>\n<', '><');

describe('A field in Markdown', () => {
  it('has paragraphs that flow, lists, tables and emphasis', () => {
    expect(html('A line', 'and the next.', '', '- one', '- *two*')).toBe(
      '<p>A line\nand the next.</p><ul><li>one</li><li><em>two</em></li></ul>',
    );
    expect(html('| a |', '| - |', '| 1 |')).toContain('<td>1</td>');
  });

  it('keeps data and code as they are, and lets them scroll', () => {
    expect(html('```', 'if x < 1:', '    go()', '```')).toBe(
      '<pre tabindex="0"><code>if x &lt; 1:\n    go()\n</code></pre>',
    );
  });

  it('shows HTML as text, in a line and as a block', () => {
    expect(html('Press <b>now</b>.')).toBe('<p>Press &lt;b&gt;now&lt;/b&gt;.</p>');
    expect(html('<script>alert(1)</script>')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>');
  });

  it('leads nowhere: links and pictures are text', () => {
    const plain = 'It runs at http://127.0.0.1:8099 here; write to lamp@example.org.';
    expect(html(plain)).toBe(`<p>${plain}</p>`);
    expect(html('[a page](../../elsewhere), [another][x]', '', '[x]: javascript:alert(1)')).toBe(
      '<p>a page (../../elsewhere), another</p>',
    );
    expect(html('![a plank](../candidate/plank.png) and ![one][x]', '', '[x]: /plank.png')).toBe(
      '<p>a plank (../candidate/plank.png) and one</p>',
    );
  });

  it('has no heading above those of the page', () => {
    expect(html('# Answers')).toBe('<h5>Answers</h5>');
  });
});
