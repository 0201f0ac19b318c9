import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../helpers/content-folder.ts';
import { bodyFolder } from '../../helpers/read-body.ts';

const { html, read, refused } = bodyFolder(temporaryFolder('bodies'));

describe('what is checked is what is rendered', () => {
  it('shows an indented fence to the check as plain Markdown reads it', () => {
    expect(
      refused('We keep little.\n\n    ```\n\n![A board](../../interviewer/guides/secret.png)\n\n    ```\n'),
    ).toEqual([
      '3:1 The text has code that is marked by indentation only. | Put it between lines of ```.',
      '7:1 The text has code that is marked by indentation only. | Put it between lines of ```.',
    ]);
  });

  it('refuses code over two lines whose second begins with a tag', () => {
    expect(refused('A tag such as `a\n<script>alert(1)</script>` end.')).toEqual([
      '2:1 The text has a line that begins with a tag (<script…) inside of code, and there the code ends for plain Markdown. | Keep the code on one line, or put it between lines of ```.',
    ]);
  });

  it('says so where the tag stands behind spaces', () => {
    expect(refused('Code `a\n  <!-- x -->` end.')).toEqual([
      '2:3 The text has a line that begins with a tag (<!--…) inside of code, and there the code ends for plain Markdown. | Keep the code on one line, or put it between lines of ```.',
    ]);
  });

  it('writes tags in code as text, in a line and in a fence', async () => {
    expect(await html('Use `<script>` and `<!-- x -->`.')).toBe(
      '<p>Use <code>&lt;script&gt;</code> and <code>&lt;!-- x --&gt;</code>.</p>\n',
    );
    expect(await html('```\n<script>alert(1)</script>\n```')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('takes the first definition of a name, and refuses a second one', async () => {
    const text =
      '![A desk][desk] and [privacy][p]\n\n[desk]: ../../interviewer/guides/secret.png\n[desk]: ./board.png\n[p]: javascript:alert(1)\n[P]: /guides/your-data/';
    expect(refused(text)).toEqual([
      '1:1 The picture "../../interviewer/guides/secret.png" lies outside of the candidate side. | Copy it below candidate/, if its readers may see it.',
      '1:21 The link "javascript:alert(1)" is no address of a page: it names a file or another scheme. | Link to pages by their address on the site, such as /interviews/pairing-exercise/.',
      '4:1 [desk] is defined twice, and only the first one counts. | Keep one of the two, or give this one another name and use that.',
      '6:1 [P] is defined twice, and only the first one counts. | Keep one of the two, or give this one another name and use that.',
    ]);
    expect(refused('A note.[^1]\n\n[^1]: One.\n[^1]: Two.')).toEqual([
      '4:1 [^1] is defined twice, and only the first one counts. | Keep one of the two, or give this one another name and use that.',
    ]);
    expect(await html('[a][p]\n\n[p]: /guides/your-data/')).toBe('<p><a href="/guides/your-data/">a</a></p>\n');
  });

  it('says the same of a picture on the other side whether or not it is there', () => {
    const of = (name: string) => refused(`![A board](../../interviewer/guides/${name})`);
    expect(of('secret.png')).toEqual([
      '1:1 The picture "../../interviewer/guides/secret.png" lies outside of the candidate side. | Copy it below candidate/, if its readers may see it.',
    ]);
    expect(of('nothing.png')).toEqual(of('secret.png').map((line) => line.replace('secret', 'nothing')));
  });

  it.each([
    ['a quote in a list', '- > - > IT'],
    ['a table', '| a |\n| - |\n| IT |'],
    ['a footnote', 'A note.[^1]\n\n[^1]: IT'],
    ['emphasis in a heading', '## A *IT*'],
    ['a component', '<Aside>\n\nIT\n\n</Aside>'],
    ['an alert', '> [!NOTE]\n> IT'],
    ['a struck word in a task', '- [ ] ~~IT~~'],
  ])('refuses a foreign link, an expression and HTML inside of %s', (_where, text) => {
    const messages = (it: string) => read(text.replace('IT', it)).problems.map(({ message }) => message);
    expect(messages('[x](javascript:alert(1))')).toEqual([
      'The link "javascript:alert(1)" is no address of a page: it names a file or another scheme.',
    ]);
    expect(messages('{1 + 1}')).toEqual([
      'The text has an expression in braces, and the body of an entry is text only.',
    ]);
    expect(messages('<b>x</b>')).toEqual([
      'The text has raw HTML (<b>), and the body of an entry is Markdown and known components only.',
    ]);
    expect(messages('![A board](../../interviewer/guides/secret.png)')).toEqual([
      'The picture "../../interviewer/guides/secret.png" lies outside of the candidate side.',
    ]);
  });

  it('keeps all text of a body that begins with ---', async () => {
    expect(await html('---\n\nThis was lost.\n\n## This too\n\n---\n\nThis was shown.')).toBe(
      '<hr>\n<p>This was lost.</p>\n<h2 id="this-too">This too</h2>\n<hr>\n<p>This was shown.</p>\n',
    );
  });

  it('knows a picture that is given by reference', async () => {
    const text = '![A room][room]\n\n[room]: ../interview-types/room.png';
    expect(read(text).written!.pictures).toEqual(['../interview-types/room.png']);
    expect(await html(text)).toBe(
      '<p><img __ASTRO_IMAGE_="{&quot;alt&quot;:&quot;A room&quot;,&quot;src&quot;:&quot;../interview-types/room.png&quot;,&quot;index&quot;:0}"></p>\n',
    );
  });

  it('never takes a text for the mark of a picture', async () => {
    expect(await html('`__ASTRO_IMAGE_="{}"`\n\n```\n__ASTRO_IMAGE_="{}"\n```')).not.toContain('__ASTRO_IMAGE_="');
  });

  it('puts the base path before links within the site, and no others', async () => {
    expect(await html('[a](/roles/) [b](https://example.com/) [c](#d)', 'candidate', '/hiring/')).toBe(
      '<p><a href="/hiring/roles/">a</a> <a href="https://example.com/">b</a> <a href="#d">c</a></p>\n',
    );
  });

  it('gives headings one id, from their words as they are shown', async () => {
    const text = '## Part one -- the plan\n\n## Part one -- the plan\n\n## Sources[^1]\n\n[^1]: A note.';
    expect(read(text).body.headings.map(({ slug }) => slug)).toEqual([
      'part-one--the-plan',
      'part-one--the-plan-1',
      'sources',
    ]);
    expect(await html(text)).toContain('<h2 id="part-one--the-plan">Part one – the plan</h2>');
    expect(read('## Footnote label\n\nA note.[^1]\n\n[^1]: It.').body.headings[0]!.slug).toBe('footnote-label-1');
  });

  it('gives the rules paragraphs with straight quotation marks, items of lists too, without the marks of notes', () => {
    const text = '"Don\'t", we say.[^1]\n\n- One *item*\n  - an inner one\n\n[^1]: The note.';
    expect(read(text).body.paragraphs).toEqual([
      { text: '"Don\'t", we say.', line: 1, column: 1 },
      { text: 'One item', line: 3, column: 3 },
      { text: 'an inner one', line: 4, column: 5 },
      { text: 'The note.', line: 6, column: 7 },
    ]);
  });
});

describe('addresses in a body', () => {
  it('are none if they begin with two slashes, or with a backslash', () => {
    expect(refused('[a](//host/x) and [b](/\\host)')).toEqual([
      '1:1 The link "//host/x" begins with two slashes, and so leads to another site without saying how. | Write https://host/x if that is meant, or /path/ for a page of this site.',
      '1:19 The link "/\\host" begins with two slashes, and so leads to another site without saying how. | Write https://host if that is meant, or /path/ for a page of this site.',
    ]);
  });

  it('are none if they hide a scheme or the interviewer side', () => {
    expect(refused('[a](JaVa&#115;cript:x) [b](/a/../interviewer/x/) [c](/%69nterviewer/)')).toEqual([
      '1:1 The link "JaVascript:x" is no address of a page: it names a file or another scheme. | Link to pages by their address on the site, such as /interviews/pairing-exercise/.',
      '1:24 The link "/a/../interviewer/x/" leads to the interviewer side, which candidates do not have. | Link to the page that candidates read, or move the sentence to the interviewer side.',
      '1:50 The link "/interviewer/" leads to the interviewer side, which candidates do not have. | Link to the page that candidates read, or move the sentence to the interviewer side.',
    ]);
    expect(refused('[c](/interviewer/)', 'interviewer')).toEqual([]);
  });

  it('of files are told as those of their pages', () => {
    expect(refused('[a](../interview-types/drawing-review.mdx), [b](your-data.mdx), [c](./your-data.mdx#x)')).toEqual([
      '1:1 The link "../interview-types/drawing-review.mdx" is no address of a page: it names a file or another scheme. | Link to the page by its address on the site: /interviews/drawing-review/',
      '1:45 The link "your-data.mdx" is no address of a page: it names a file or another scheme. | Link to the page by its address on the site: /guides/your-data/',
      '1:65 The link "./your-data.mdx#x" is no address of a page: it names a file or another scheme. | Link to the page by its address on the site: /guides/your-data/#x',
    ]);
  });
});

describe('Markdown that would be shown as it is typed', () => {
  it('is refused where a link or a picture has a space in it, or leads to no definition', () => {
    expect(
      refused('![A board](./my board.png), [p](/guides/your data/), [p] (/guides/your-data/) and [page][nowhere]'),
    ).toEqual([
      '1:1 The picture to "./my board.png" is shown as it is typed: there is a space in its address. | Rename the file, with hyphens in place of the spaces: ![…](./my-board.png).',
      '1:29 The link to "/guides/your data/" is shown as it is typed: there is a space in its address. | Addresses of pages have hyphens: [the words of the link](/guides/your-data/).',
      '1:54 The link to "/guides/your-data/" is shown as it is typed: there is a space between ] and (. | Remove the space: [p](/guides/your-data/).',
      '1:83 The link [page][nowhere] is shown as it is typed: nothing says where "nowhere" leads. | Add a line "[nowhere]: /the/address/" with an empty line before it, or write it as [the exercise](/interviews/pairing-exercise/); for brackets that are meant as such write \\[.',
    ]);
  });

  it('is refused where an address, a note or a definition cannot be found', () => {
    expect(refused('![A board]\n\nA note.[^2]\n\n[a]: /b c\n\nA [link](/x')).toEqual([
      '1:1 The picture ![A board] is shown as it is typed: it has no address. | Write it as ![A board with three boxes](./board.png).',
      '3:8 The footnote [^2] is shown as it is typed: its text is missing. | Add a line "[^2]: The text of the note." with an empty line before it; for brackets that are meant as such write \\[.',
      '5:1 The line that begins with [a]: is shown as it is typed: the address after it cannot be read. | Write one address without a space, with an empty line before it: [a]: /the/address/',
      '7:3 This link is shown as it is typed: its address cannot be read. | Write it as [the exercise](/interviews/pairing-exercise/); for brackets that are meant as such write \\[.',
    ]);
  });

  it('is none in code, after a backslash, or where brackets are only brackets', () => {
    expect(refused('`a[i][j]`, a\\[i][j], [sic], [0, 1] (see below), f(x) [1]\n\n```\n[x](a b)\n```')).toEqual([]);
  });
});

describe('GitHub’s alerts', () => {
  it.each([
    ['NOTE', '<div class="remark note" role="note" aria-label="note">\n<p>Text.</p>\n</div>\n'],
    ['tip', '<div class="remark tip" role="note" aria-label="tip">\n<p>Text.</p>\n</div>\n'],
    [
      'IMPORTANT',
      '<div class="remark note" role="note" aria-label="Important"><p class="remark-title" aria-hidden="true">Important</p>\n<p>Text.</p>\n</div>\n',
    ],
    ['WARNING', '<div class="remark caution" role="note" aria-label="caution">\n<p>Text.</p>\n</div>\n'],
    ['CAUTION', '<div class="remark danger" role="note" aria-label="danger">\n<p>Text.</p>\n</div>\n'],
  ])('are asides: %s', async (kind, expected) => {
    expect(await html(`> [!${kind}]\n> Text.`)).toBe(expected);
  });

  it('may begin with anything after their mark', async () => {
    expect(await html('> [!NOTE]\n> *Text*')).toContain('<p><em>Text</em></p>');
    expect(await html('> [!NOTE]\n>\n> - one')).toContain('<ul>\n<li>one</li>\n</ul>');
  });

  it('are refused with another mark, and with text behind it', () => {
    const rest =
      'is shown as it is typed. Known: [!NOTE], [!TIP], [!IMPORTANT], [!WARNING], [!CAUTION]. | Write one of the known marks, alone on the first line of the quote.';
    expect(refused('> [!INFO]\n> Text.')).toEqual([`1:1 The mark [!INFO] ${rest}`]);
    expect(refused('> [!NOTE] Text.')).toEqual([`1:1 The mark [!NOTE] ${rest}`]);
  });
});

describe('a message about a body', () => {
  const HTML = 'and the body of an entry is Markdown and known components only.';

  it.each([
    [
      'Line one<br>line two',
      `1:9 The text has raw HTML (<br>), ${HTML} | End the line with a backslash (\\) to break it, or begin a paragraph after an empty line.`,
    ],
    [
      '<img src="./a.png" width="300">',
      `1:1 The text has raw HTML (<img>), ${HTML} | Write ![What it shows](./picture.png). Pages give pictures their size.`,
    ],
    [
      '## Title {#custom}',
      '1:10 The heading has {#custom} after it, and headings take no attributes: a heading gets its id from its words. | Remove the braces and what is in them; links to the heading use its words in lower case with hyphens.',
    ],
    [
      'A {% tag %}',
      '1:3 The text has an expression in braces, and the body of an entry is text only. | Write the text out; for a brace itself write \\{.',
    ],
    [
      'A <Aside>remark</Aside> here',
      '1:3 <Aside> stands in a line of text, and a component is a block of its own. | Write <Aside> and </Aside> on lines of their own, with an empty line before and after.',
    ],
    ['<Steps kind="a">\n1. One\n</Steps>', '1:1 <Steps> has no attribute "kind": it takes none. | Remove it.'],
    [
      '<Aside type>Text.</Aside>',
      '1:1 <Aside type> says nothing: What kind of remark it is. | Write <Aside type="…">, or remove it.',
    ],
  ])('says what to write instead: %s', (text, expected) => {
    expect(refused(text)).toEqual([expected]);
  });

  it('names the component in place of <details>', () => {
    expect(refused('<details>\n<summary>More</summary>\n\nText\n\n</details>')).toEqual([
      `1:1 The text has raw HTML (<details>), ${HTML} | Write <Details summary="More"> and </Details> on lines of their own, with the text between them.`,
      `2:1 The text has raw HTML (<summary>), ${HTML} | Write it as the attribute of the component: <Details summary="More">.`,
    ]);
  });
});

describe('a table', () => {
  it('scrolls in a box that the keyboard reaches, which is called what its columns are', async () => {
    const text = await html('| Day | Who "leads" | |\n| - | - | - |\n| Monday | Noor | yes |');
    expect(text).toMatch(
      /^<div class="table-scroll" role="group" tabindex="0" aria-label="Day, Who “leads”"><table>.*<\/table><\/div>\n$/su,
    );
    expect(await html('- An item\n\n  | A | B |\n  | - | - |\n  | 1 | 2 |')).toContain('aria-label="A, B"><table>');
  });

  it('without heads is called by its words', async () => {
    expect(await html('| | |\n| - | - |\n| Monday | Noor |')).toContain('aria-label="Monday, Noor"');
  });
});

describe('what would take the parser seconds', () => {
  it('is a table of a hundred columns, unless it is code', async () => {
    const row = '|'.repeat(120);
    expect(refused(`Text.\n\n${row}\n${row}`)).toEqual([
      '3:1 The table has a hundred columns or more, which no page can show. | Divide it, or make rows of its columns. Code with many | stands between lines of ```.',
    ]);
    expect(await html(`\`\`\`\n${row}\n\`\`\``)).toContain(row);
  });

  it('is a paragraph with hundreds of quotation marks, which keeps them as typed', async () => {
    expect(await html('He said "yes".')).toBe('<p>He said “yes”.</p>\n');
    expect(await html('"yes" '.repeat(101))).toContain('"yes" "yes"');
    expect(await html(`He said "yes".\n\n\`\`\`\n${'"no" '.repeat(200)}\n\`\`\``)).toContain('“yes”');
  });
});
