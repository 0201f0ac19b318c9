import { describe, expect, it } from 'vitest';
import { apart } from '../../../src/site/apart.ts';

describe('White space after what stands apart', () => {
  it('is put behind terms, cells and heads of folds', () => {
    expect(apart('<dl><dt>Duration</dt><dd>45 minutes</dd></dl>')).toBe(
      '<dl><dt>Duration</dt> <dd>45 minutes</dd> </dl>',
    );
    expect(apart('<tr><th>0</th><td>1</td></tr>')).toBe('<tr><th>0</th> <td>1</td> </tr>');
    expect(apart('<summary>More</summary><p>text</p>')).toBe('<summary>More</summary> <p>text</p>');
  });

  it('is not put where there is some, nor into a text', () => {
    const html = '<dt>a</dt> <dd>b</dd>\n<p>a &lt;/td&gt; <em>b</em><i>c</i></p>';
    expect(apart(html)).toBe(html);
  });
});
