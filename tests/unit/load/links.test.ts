import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadHandbook } from '../../../src/load/load-content.ts';
import { contentRoot, writeFile } from '../../helpers/content-root.ts';

const GUIDE = '---\ntitle: A guide\nsummary: What a guide says.\ngroup: before\n---\n';
const linesOf = (root: string, audience: 'candidate' | 'interviewer' = 'candidate') =>
  loadHandbook(root, audience).issues.map(
    ({ file, line, column, message, fix }) => `${file}:${String(line)}:${String(column)} ${message} | ${fix}`,
  );

/** What the candidates' side says with the interviewer side there, and without it: always the same. */
function saidWithAndWithout(root: string): string[] {
  const said = linesOf(root);
  rmSync(join(root, 'interviewer'), { recursive: true, force: true });
  rmSync(join(root, 'checks.yaml'), { force: true });
  expect(linesOf(root)).toEqual(said);
  return said;
}

const OUT =
  'This is a link to a file outside of the candidate side. | Put the file itself below candidate/, if its readers may see it.';

describe('A link', () => {
  it.each([
    ['an entry', 'guides/x.mdx', '../../interviewer/guides/first-interview.mdx'],
    ['an entry that is not there', 'guides/x.mdx', '../../interviewer/guides/nothing.mdx'],
    ['an entry by way of the other side', 'guides/x.mdx', '../../interviewer/back.mdx'],
    ['a folder', 'guides/x', '../../interviewer/guides'],
    ['a picture', 'guides/x.png', '../../interviewer/guides/x.png'],
    ['a settings file', 'guides/x.mdx', '../../checks.yaml'],
    ['a file of the machine', 'guides/x.mdx', '/etc/hosts'],
  ])('out of the candidate side is refused, whatever is there: %s', (_what, file, target) => {
    const root = contentRoot();
    symlinkSync('../candidate/stages/loop.mdx', join(root, 'interviewer/back.mdx'));
    symlinkSync(target, join(root, 'candidate', file));
    expect(saidWithAndWithout(root)).toEqual([`candidate/${file}:1:1 ${OUT}`]);
  });

  it('inside of a side is followed, and pictures are looked for from the file itself', () => {
    const root = contentRoot();
    // The name of a picture, since an entry may not stand in a folder of its own.
    const text = `${GUIDE}\n![A board](./board.png) ![A board](../board.png)\n`;
    writeFile(root, 'candidate/guides/deep/real.png', text);
    writeFile(root, 'candidate/guides/deep/board.png', 'x');
    symlinkSync('deep/real.png', join(root, 'candidate/guides/x.mdx'));
    expect(saidWithAndWithout(root)).toEqual([
      'candidate/guides/x.mdx:7:25 The picture "../board.png" does not exist. | Add the file, or correct its name.',
    ]);
  });

  it('at the content root leads no picture to the other side', () => {
    const root = contentRoot();
    symlinkSync('interviewer', join(root, 'shared'));
    writeFile(root, 'interviewer/guides/board.png', 'x');
    writeFile(root, 'candidate/guides/x.mdx', `${GUIDE}\n![A board](../../shared/guides/board.png)\n`);
    expect(saidWithAndWithout(root)).toEqual([
      'candidate/guides/x.mdx:7:1 The picture "../../shared/guides/board.png" lies outside of the candidate side. | Copy it below candidate/, if its readers may see it.',
    ]);
  });

  it.each([
    ['out of the content root', '../elsewhere.yaml'],
    ['to the interviewer side', 'interviewer/company.yaml'],
  ])('in the place of company.yaml and checks.yaml is refused where it leads %s', (_where, target) => {
    const root = contentRoot();
    for (const file of ['company.yaml', 'checks.yaml']) {
      rmSync(join(root, file));
      symlinkSync(target, join(root, file));
    }
    const line = (file: string) =>
      `${file}:1:1 This is a link to a file outside of the content root, or on the interviewer side. | Put the file itself in its place.`;
    expect(linesOf(root, 'interviewer')).toEqual([line('checks.yaml'), line('company.yaml')]);
    expect(saidWithAndWithout(root)).toEqual([line('company.yaml')]);
  });

  it('in the place of company.yaml is followed where it stays in the content root', () => {
    const root = contentRoot();
    renameSync(join(root, 'company.yaml'), join(root, 'ours.yaml'));
    symlinkSync('ours.yaml', join(root, 'company.yaml'));
    expect(saidWithAndWithout(root)).toEqual([]);
  });

  it.each(['interviewer', '../elsewhere', '.'])('in the place of the folder candidate is refused: %s', (target) => {
    const root = contentRoot();
    rmSync(join(root, 'candidate'), { recursive: true });
    symlinkSync(target, join(root, 'candidate'));
    expect(saidWithAndWithout(root)[0]).toBe(
      'candidate:1:1 The folder candidate is a link. | Make it a folder, with what candidates may read in it.',
    );
  });

  it('is not the only thing that may stand in the place of a folder: a file is refused', () => {
    const root = contentRoot();
    for (const side of ['candidate', 'interviewer']) {
      rmSync(join(root, side), { recursive: true });
      writeFile(root, side, '');
    }
    const line = (side: string) =>
      `${side}:1:1 There is a file in the place of the folder ${side}. | Make it a folder.`;
    expect(linesOf(root)[0]).toBe(line('candidate'));
    expect(linesOf(root, 'interviewer').filter((one) => one.includes('in the place'))).toEqual([
      line('candidate'),
      line('interviewer'),
    ]);
  });

  it('in the place of the folder interviewer is followed: a private repository may be mounted so', () => {
    const root = contentRoot();
    const elsewhere = contentRoot();
    rmSync(join(root, 'interviewer'), { recursive: true });
    symlinkSync(join(elsewhere, 'interviewer'), join(root, 'interviewer'));
    expect(linesOf(root, 'interviewer')).toEqual([]);
  });
});

describe('A picture', () => {
  it('that is more than a picture is reported with its file, line and column, on both sides', () => {
    const root = contentRoot();
    const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">\n  ${inside}\n</svg>`;
    writeFile(root, 'candidate/guides/a.svg', svg('<script/>'));
    writeFile(root, 'candidate/guides/b.png', svg('<g/>'));
    writeFile(root, 'interviewer/guides/c.svg', svg('<g onload="x"/>'));
    const REMOVE = 'Remove it, or export the picture as plain SVG or as PNG.';
    expect(linesOf(root, 'interviewer')).toEqual([
      `candidate/guides/a.svg:2:3 The picture has a script. | ${REMOVE}`,
      'candidate/guides/b.png:1:1 The picture is an SVG, and its name says otherwise. | Give its name the ending .svg.',
      `interviewer/guides/c.svg:2:3 The picture has an event handler, onload="…". | ${REMOVE}`,
    ]);
    expect(saidWithAndWithout(root)).toHaveLength(2);
  });
});
