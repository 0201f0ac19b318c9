import { describe, expect, it } from 'vitest';
import { plainMarkdown } from '../../../src/load/body/plain-markdown.ts';
import { wordsFor } from '../../../src/words/languages.ts';

const written = (text: string) =>
  plainMarkdown(text, {
    address: (url) => `to:${url}`,
    picture: (url) => `from:${url}`,
    words: wordsFor('en'),
  });

describe('A text as plain Markdown', () => {
  it.each([
    [
      '<Aside type="tip" title="Before you go">\nEat **well**.\n\n- and sleep\n</Aside>',
      '> **Before you go**\n>\n> Eat **well**.\n>\n> - and sleep',
    ],
    ['<Aside>Short.</Aside>', '> **Note**\n>\n> Short.'],
    ['<Details summary="More">\nIn here.\n</Details>', '**More**\n\nIn here.'],
    ['<Steps>\n1. One\n2. Two\n</Steps>', '1. One\n2. Two'],
    ['> [!WARNING]\n> Hot.', '> **Caution**\n>\n> Hot.'],
  ])('has no component and no alert: %j', (text, plain) => {
    expect(written(text)).toBe(plain);
  });

  it('keeps what stands in a list there, and one remark within another', () => {
    expect(
      written('1. a\n\n   <Details summary="S">\n   in\n\n   <Aside>\n   deep\n   </Aside>\n   </Details>\n2. b'),
    ).toBe('1. a\n\n   **S**\n\n   in\n\n   > **Note**\n   >\n   > deep\n2. b');
  });

  it('has the addresses of where it goes, in links, definitions and pictures, whatever stands around them', () => {
    expect(written('Größe [/a/](/a/ "/a/") and [b][b], ![c](./c.png), [![d](./d.png)](/d/)\n\n[b]: /b/')).toBe(
      'Größe [/a/](to:/a/ "/a/") and [b][b], ![c](from:./c.png), [![d](from:./d.png)](to:/d/)\n\n[b]: to:/b/',
    );
  });

  it('leaves code alone', () => {
    const code = '```\n[x](/roles/)\n<Aside>\n```\n\nand `[y](/y/)`';
    expect(written(code)).toBe(code);
  });
});
