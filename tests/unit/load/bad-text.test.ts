import { describe, expect, it } from 'vitest';
import { checkLines, contentRoot, GUIDE, writeFile } from '../../helpers/content-root.ts';

/** Each test starts a process, several at once. */
describe.concurrent('npm run check, of the text of an entry', { timeout: 60_000 }, () => {
  it('reports a missing picture, and one without a description', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/guides/accommodations.mdx', `${GUIDE}\n![A room](./room.png) ![](./room.png)\n`);
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:9:1 error body The picture "./room.png" does not exist. | Add the file, or correct its name.',
        'candidate/guides/accommodations.mdx:9:23 error body The picture "./room.png" does not exist. | Add the file, or correct its name.',
        'candidate/guides/accommodations.mdx:9:23 error body The picture has no description. | Write what it shows: ![A whiteboard with three boxes](./board.png).',
      ],
    });
  });

  it('reports a body with a syntax error', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/guides/accommodations.mdx', `${GUIDE}\nText.\n\nAn <open tag.\n`);
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:11:4 error body The text cannot be read as MDX here: Unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`). | Close what was opened; for the character itself write \\< or \\{.',
      ],
    });
  });

  it('reports an import and an export', async () => {
    const root = contentRoot();
    writeFile(
      root,
      'candidate/guides/accommodations.mdx',
      `${GUIDE}\nimport notes from '../../interviewer/guides/first-interview.mdx'\n\nexport const two = 2\n`,
    );
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:9:1 error body The text has an import or export, and the body of an entry is text only. | Remove it. Components need no import: Aside, Steps, Details are there.',
        'candidate/guides/accommodations.mdx:11:1 error body The text has an import or export, and the body of an entry is text only. | Remove it. Components need no import: Aside, Steps, Details are there.',
      ],
    });
  });

  it('reports expressions and comments in braces', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/guides/accommodations.mdx', `${GUIDE}\nTwo and {1 + 1}.\n\n{/* to do */}\n`);
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:9:9 error body The text has an expression in braces, and the body of an entry is text only. | Write the text out; for a brace itself write \\{.',
        'candidate/guides/accommodations.mdx:11:1 error body The text has a comment in braces, and the body of an entry is text only. | Remove it. Notes to editors belong into the commit or the frontmatter, after a #.',
      ],
    });
  });

  it('reports raw HTML and an HTML comment', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/guides/accommodations.mdx', `${GUIDE}\nA <b>bold</b> word.\n`);
    writeFile(
      root,
      'interviewer/guides/first-interview.mdx',
      `${GUIDE.replace('Accommodations', 'First')}\n<!-- to do -->\n`,
    );
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:9:3 error body The text has raw HTML (<b>), and the body of an entry is Markdown and known components only. | Write it as Markdown.',
        'interviewer/guides/first-interview.mdx:9:1 error body The text has an HTML comment, and comments reach the reader’s page. | Remove it. Notes to editors belong into the commit or the frontmatter, after a #.',
      ],
    });
  });

  it('reports an unknown component, and an attribute in braces', async () => {
    const root = contentRoot();
    writeFile(
      root,
      'candidate/guides/accommodations.mdx',
      `${GUIDE}\n<Asid type="note">Text.</Asid>\n\n<Aside type={1}>Text.</Aside>\n\n<Details>Text.</Details>\n`,
    );
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:9:1 error body There is no component <Asid>. Did you mean "Aside"? Known: Aside, Details, Steps. | Use one of the known components.',
        'candidate/guides/accommodations.mdx:11:1 error body <Aside> has an attribute in braces, and attributes are literal text. | Write it in quotes: title="…".',
        'candidate/guides/accommodations.mdx:13:1 error body <Details> needs the attribute "summary": The heading. | Write <Details summary="…">.',
      ],
    });
  });

  it('reports a picture and a link out of the side', async () => {
    const root = contentRoot();
    writeFile(root, 'interviewer/guides/board.png', 'x');
    writeFile(
      root,
      'candidate/guides/accommodations.mdx',
      `${GUIDE}\n![The board](../../interviewer/guides/board.png) and [the kit](/interviewer/interviews/pairing/) and [a file](./notes.txt).\n`,
    );
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:9:1 error body The picture "../../interviewer/guides/board.png" lies outside of the candidate side. | Copy it below candidate/, if its readers may see it.',
        'candidate/guides/accommodations.mdx:9:54 error body The link "/interviewer/interviews/pairing/" leads to the interviewer side, which candidates do not have. | Link to the page that candidates read, or move the sentence to the interviewer side.',
        'candidate/guides/accommodations.mdx:9:102 error body The link "./notes.txt" is no address of a page: it names a file or another scheme. | Link to pages by their address on the site, such as /interviews/pairing-exercise/.',
      ],
    });
  });

  it('reports a heading of the first level', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/guides/accommodations.mdx', `${GUIDE}\n# Guide\n`);
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:9:1 error body The text has a heading of the first level, and that is the title of the page. | Begin headings with ##.',
      ],
    });
  });
});
