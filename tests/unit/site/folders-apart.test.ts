import { mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { assertApart, liesIn } from '../../../src/site/folders-apart.ts';
import { Refusal } from '../../../src/load/refusal.ts';
import { temporaryFolder } from '../../helpers/content-folder.ts';

describe('The content and the folders of a build', () => {
  let root: string;
  const at = (...parts: string[]) => join(root, ...parts);
  const refusalOf = (contentRoot: string, out: string, workRoot = at('work'), home = root) => {
    try {
      assertApart({ audience: 'candidate', home, contentRoot, out, workRoot, schema: undefined });
      return undefined;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return error.message;
    }
  };
  beforeAll(() => {
    root = temporaryFolder('apart');
    for (const folder of ['content/candidate', 'elsewhere', 'dist/candidate'])
      mkdirSync(at(folder), { recursive: true });
    symlinkSync(at('content'), at('link-to-content'));
    symlinkSync(at('elsewhere'), at('content/interviewer'));
  });

  it('may lie beside each other, also where one name begins with the other', () => {
    expect(refusalOf(at('content'), at('dist'))).toBeUndefined();
    expect(refusalOf(at('content'), at('content-dist'))).toBeUndefined();
    expect(refusalOf(at('content'), at('not/there/yet'))).toBeUndefined();
  });

  it.each([
    ['the same', 'content', 'content'],
    ['the output in the content', 'content', 'content/dist'],
    ['the content in the output', 'content', '.'],
    ['the content where the site would be', 'dist/candidate', 'dist'],
    ['the same by a link', 'content', 'link-to-content'],
    ['the output in the content, by a link and not there yet', 'content', 'link-to-content/dist/new'],
    ['the content by a link in the output', 'link-to-content', 'content'],
    ['the output in a side that is a link', 'content', 'elsewhere/dist'],
  ])('are refused: %s', (_case, content, out) => {
    expect(refusalOf(at(content), at(out))).toBe(
      `The content (${at(content)}) and the folder for finished sites (${at(out)}) are the same, or one lies in the other, and a build would remove content. Set HANDBOOK_CONTENT or HANDBOOK_OUT to another folder.`,
    );
  });

  it('may lie in the content where that is the company’s folder itself, but never in a side of it', () => {
    const home = at('content');
    expect(refusalOf(home, at('content/dist'), at('content/.handbook/work'), home)).toBeUndefined();
    expect(refusalOf(home, at('content/dist'), at('content/.handbook/work'), at('link-to-content'))).toBeUndefined();
    for (const out of ['content', 'content/candidate', 'content/candidate/dist', 'elsewhere/dist', '.'])
      expect(refusalOf(home, at(out), at('content/.handbook/work'), home), out).toContain('would remove content');
    expect(refusalOf(home, at('content/dist'), at('content/candidate/work'), home)).toContain('Set HANDBOOK_WORK');
    expect(refusalOf(home, at('content/dist'), at('content/dist/candidate/work'), home)).toContain('in one another');
  });

  it('are refused where the build would work in the content', () => {
    expect(refusalOf(at('content'), at('dist'), at('content/.work'))).toBe(
      `The content (${at('content')}) and the folder that a build works in (${at('content/.work')}) lie in one another. Set HANDBOOK_WORK to another folder.`,
    );
  });

  it('are refused where the build would work in the site', () => {
    expect(refusalOf(at('content'), at('dist'), at('dist/candidate/work'))).toBe(
      `The folder for finished sites (${at('dist')}) and the one that a build works in (${at('dist/candidate/work')}) lie in one another. Set HANDBOOK_OUT or HANDBOOK_WORK to another folder.`,
    );
  });

  it('are told by what they are, however a path is written', () => {
    expect(liesIn(relative('.', at('content')), at('link-to-content'))).toBe(true);
    expect(liesIn(at('content/./candidate/..'), at('content'))).toBe(true);
    expect(liesIn(at('dist'), at('content'))).toBe(false);
  });
});
