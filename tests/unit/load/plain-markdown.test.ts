import { markdownToMdast, mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/load/load-content.ts';
import { plainMarkdown } from '../../../src/load/body/plain-markdown.ts';
import { wordsFor } from '../../../src/words/languages.ts';
import { FIXTURE } from '../../helpers/site-fixture.ts';

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

  it('says what the page says, word for word, and that as plain Markdown', () => {
    interface Node {
      type: string;
      name?: string | null;
      value?: string;
      attributes?: { name?: string; value?: unknown }[];
      children?: Node[];
    }
    /** What a reader sees of a node; of a component also how it is headed. */
    const said = (node: Node): string => {
      const given = new Map((node.attributes ?? []).map(({ name, value }) => [name, value]));
      const head = node.name === 'Aside' ? (given.get('title') ?? given.get('type') ?? 'note') : given.get('summary');
      const own = typeof head === 'string' ? [head] : [];
      return [...own, node.value ?? '', ...(node.children ?? []).map(said)].join(' ');
    };
    const wordsOf = (tree: object) =>
      said(tree as Node)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu);
    const features = { frontmatter: false };
    const bodies = loadContent(FIXTURE, 'interviewer').sources.flatMap(({ file, body }) =>
      // What an alert is called stands in the code of the mark.
      body && body.text !== '' && !body.text.includes('[!') ? [{ file, text: body.text }] : [],
    );
    expect(bodies.filter(({ text }) => text.includes('<')).length).toBeGreaterThan(1);
    for (const { file, text } of bodies)
      expect(wordsOf(markdownToMdast(written(text), { features })), file).toEqual(
        wordsOf(mdxToMdast(text, { features })),
      );
  });
});
