import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLines, contentRoot, GUIDE, writeFile } from '../../helpers/content-root.ts';

/** Each test starts a process, several at once. */
describe.concurrent('npm run check, of files and folders', { timeout: 60_000 }, () => {
  it('accepts the small handbook', async () => {
    const root = contentRoot();
    expect(await checkLines(root)).toEqual({
      code: 0,
      lines: [],
    });
  });

  it('reports an empty file', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/stages/screen.mdx', '');
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/stages/screen.mdx:1:1 error schema The file is empty. | Write the fields between two lines of ---, and the text below. `npm run new` makes a complete entry.',
      ],
    });
  });

  it('reports a file without fields', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/stages/screen.mdx', 'Just text.\n');
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/stages/screen.mdx:1:1 error schema The file does not begin with a line of ---, so it has no fields. | Put --- on the first line, then the fields, then --- again.',
      ],
    });
  });

  it('reports fields that are never closed', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/stages/screen.mdx', '---\ntitle: Screen\n');
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/stages/screen.mdx:1:1 error schema The fields begin with --- and are never closed. | Put a line of --- after the last field.',
      ],
    });
  });

  it('reports a link to a missing file', async () => {
    const root = contentRoot();
    symlinkSync(join(root, 'candidate/nowhere.mdx'), join(root, 'candidate/stages/screen.mdx'));
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/stages/screen.mdx:1:1 error schema This is a link to a file that does not exist. | Remove the link, or put the file in its place.',
      ],
    });
  });

  it('reports a file that is not UTF-8, at the byte', async () => {
    const root = contentRoot();
    writeFile(
      root,
      'candidate/guides/accommodations.mdx',
      Buffer.concat([Buffer.from('---\ntitle: Caf'), Buffer.from([0xe9]), Buffer.from('\n---\n')]),
    );
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:2:11 error schema The file is not UTF-8: the byte 0xe9 here is no part of a character. | Save it as UTF-8 (in most editors: "Save with encoding").',
      ],
    });
  });

  it('reports a file with a zero byte', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/guides/accommodations.mdx', '---\ntitle: A\0\n---\n');
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:2:9 error schema The file has a zero byte in it, so it is not text. | Open it in an editor, remove what is not text and save it as UTF-8.',
      ],
    });
  });

  it('reports a file that is too large', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/guides/accommodations.mdx', `${GUIDE}${'word '.repeat(250_000)}`);
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/accommodations.mdx:1:1 error schema The file has 1250113 bytes, and an entry has 1000000 at most. | Split it into several entries, or move pictures into files of their own.',
      ],
    });
  });

  it('reports a symlink out of the content root', async () => {
    const root = contentRoot();
    const outside = contentRoot();
    symlinkSync(join(outside, 'candidate/stages/loop.mdx'), join(root, 'candidate/stages/screen.mdx'));
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/stages/screen.mdx:1:1 error schema This is a link to a file outside of the candidate side. | Put the file itself below candidate/, if its readers may see it.',
      ],
    });
  });

  it('reports a symlink from the candidate side to the interviewer side', async () => {
    const root = contentRoot();
    symlinkSync(
      join(root, 'interviewer/guides/first-interview.mdx'),
      join(root, 'candidate/guides/first-interview.mdx'),
    );
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/guides/first-interview.mdx:1:1 error schema This is a link to a file outside of the candidate side. | Put the file itself below candidate/, if its readers may see it.',
      ],
    });
  });

  it('reports a file that is neither text nor folder', async () => {
    const root = contentRoot();
    execFileSync('mkfifo', [join(root, 'candidate/stages/screen.mdx')]);
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: ['candidate/stages/screen.mdx:1:1 error schema This is neither a file nor a folder. | Remove it.'],
    });
  });

  it('reports an id that is not kebab-case', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/stages/Phone_Screen.mdx', '---\n---\n');
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/stages/Phone_Screen.mdx:1:1 error schema The file name "Phone_Screen" is no id: expected kebab-case, that is lower-case letters, digits and single hyphens. | Rename the file to phone-screen.mdx. It becomes the address of the stage.',
      ],
    });
  });

  it('reports files and folders that are no entries', async () => {
    const root = contentRoot();
    writeFile(root, 'candidate/stages/notes.txt', 'x');
    writeFile(root, 'candidate/stage/loop.mdx', 'x');
    writeFile(root, 'candidate/stages/old/loop.mdx', 'x');
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate/stage:1:1 error schema The folder "stage" is no kind of entry of the candidate side. Did you mean "stages"? Known: archetypes, competencies, guides, interview-types, practice, practice-tasks, questions-to-ask, roles, stages, worked-examples. | Rename the folder, or move its files.',
        'candidate/stages/notes.txt:1:1 error schema "notes.txt" is neither an entry (.mdx) nor a picture. | Rename it to .mdx, or remove it.',
        'candidate/stages/old/loop.mdx:1:1 error schema An entry stands directly in the folder of its kind, and this file does not. | Move it to candidate/stages/loop.mdx. Kinds: interview-types, stages, roles, competencies, questions-to-ask, archetypes, practice, worked-examples, practice-tasks, guides.',
      ],
    });
  });

  it('reports a missing candidate folder', async () => {
    const root = contentRoot();
    rmSync(join(root, 'candidate'), { recursive: true });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'candidate:1:1 error schema The folder candidate does not exist, so there is nothing to show. | Add it, with an entry in it: `npm run new -- interview-type my-interview` makes one.',
        'company.yaml:8:17 error known-reference There is no competency "ownership". There is no competency yet. | Add candidate/competencies/ownership.mdx.',
        'company.yaml:20:24 error known-reference There is no guide "accommodations". There is no guide yet. | Add candidate/guides/accommodations.mdx.',
        'company.yaml:27:9 error known-reference There is no competency "system-design". There is no competency yet. | Add candidate/competencies/system-design.mdx.',
        'company.yaml:29:15 error known-reference There is no question to ask us "code-review". There is no question to ask us yet. | Add candidate/questions-to-ask/code-review.mdx.',
        'company.yaml:5:5 warning value-unassessed The value "Ownership" is rated by ownership, and no session of any role assesses that. | Assess ownership in an interview type that roles use, or take the value off the list of what you hire for.',
      ],
    });
  });

  it('reports a merge conflict in a text, in fields and in the files of the company, once for each file', async () => {
    const root = contentRoot();
    const conflict = (one: string, other: string) => `<<<<<<< HEAD\n${one}\n=======\n${other}\n>>>>>>> branch\n`;
    writeFile(root, 'candidate/guides/accommodations.mdx', `${GUIDE}## What helps\n\n${conflict('Ours.', 'Theirs.')}`);
    writeFile(
      root,
      'interviewer/guides/first-interview.mdx',
      GUIDE.replace('owner: people\n', conflict('owner: people', 'owner: team')),
    );
    writeFile(root, 'checks.yaml', conflict('off: []', 'off: [readability]'));
    const says =
      'error schema There is a merge conflict left in the file: this line is <<<<<<<, which git wrote. | Keep the text that is right, and remove the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>. To show such a line in code, put a space before it.';
    const { lines } = await checkLines(root);
    expect(lines.filter((line) => line.includes('merge conflict'))).toEqual([
      `candidate/guides/accommodations.mdx:10:1 ${says}`,
      `checks.yaml:1:1 ${says}`,
      `interviewer/guides/first-interview.mdx:5:1 ${says}`,
    ]);
  });

  it('reads lines that end as Windows writes them, and a byte order mark', async () => {
    const root = contentRoot();
    writeFile(
      root,
      'candidate/guides/accommodations.mdx',
      `\ufeff${GUIDE}\n## What helps\n\nMore.\n`.replaceAll('\n', '\r\n'),
    );
    expect(await checkLines(root)).toEqual({
      code: 0,
      lines: [],
    });
  });
});
