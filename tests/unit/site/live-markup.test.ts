import { describe, expect, it } from 'vitest';
import { liveMarkup, policyOf } from '../../../src/site/live-markup.ts';
import { headersFile, sourceOf } from '../../../src/site/security-headers.ts';

const OWN = 'console.log(1)';
const policy = policyOf(headersFile({ scripts: new Set([OWN]), styles: new Set(['p{}']) }, 'candidate', '/'));
const found = (html: string, sendsOn = false) => liveMarkup(html, { policy, sendsOn });

describe('A page that does more than it says', () => {
  it.each([
    ['runs what the policy does not name', '<script>alert(1)</script>', 'a <script> that the policy does not name'],
    ['is drawn by what it does not name', '<STYLE>a{}</STYLE>', 'a <style> that the policy does not name'],
    ['runs a script from elsewhere', '<script src="//x.example/a.js"></script>', 'src="//x.example/a.js" in <script>'],
    ['shows a picture from elsewhere', '<img src=https://x.example/a.png>', 'src="https://x.example/a.png" in <img>'],
    ['holds a comment', '<p>a</p><!-- to do -->', 'a comment'],
    ['has another base', '<base href="https://x.example/">', '<base>'],
    ['holds a page', '<iframe srcdoc="x"></iframe>', '<iframe>'],
    ['sends its reader on', '<meta http-equiv="refresh" content="0;url=/">', '<meta http-equiv>'],
    ['listens', "<p onclick='x()'>x</p>", 'onclick="…" in <p>'],
    ['has a link that runs', '<a href=" javascript:x()">x</a>', 'href=" javascript:x()" in <a>'],
    [
      'has a link that runs, in escaped letters',
      '<a href="java&Tab;s&#99;ript&colon;x()">x</a>',
      'href="java&Tab;s&#99;ript&colon;x()" in <a>',
    ],
  ])('is said to where it %s', (_what, html, expected) => {
    expect(found(`<title>A page</title><p>${html}</p>`)).toEqual([expected]);
  });

  it('is none where it has what our pages have', () => {
    for (const html of [
      `<script>${OWN}</script><style>p{}</style>`,
      '<script type="module" src="/_astro/a.js"></script>',
      '<script type="application/json" data-name="words">{"a":"<base>"}</script>',
      '<title>About <base> and <!-- --></title>',
      '<b title="<script>1</script>" data-x=\'<iframe>\'></b>',
      '<a href="https://x.example/">x</a><a href="/on/">x</a><p data-on="1" content="on"></p>',
    ])
      expect(found(html), html).toEqual([]);
    expect(found('<meta http-equiv="refresh" content="0;url=/">', true)).toEqual([]);
  });

  it('is held to the policy in the headers of its site', () => {
    expect(policy).toContain(sourceOf(OWN));
    expect(policyOf('/*\n  X-Content-Type-Options: nosniff\n')).toBe('');
    expect(liveMarkup(`<script>${OWN}</script>`, { policy: '', sendsOn: false })).toHaveLength(1);
  });
});
