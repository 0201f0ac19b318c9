import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadHandbook } from '../../../src/load/load-content.ts';
import { checkContent } from '../../../src/load/check-content.ts';
import { placeInterviewerSide } from '../../../src/load/sides.ts';
import { filesBelow } from '../../../src/site/files-below.ts';
import { runCommandLine, withFault } from '../../helpers/command.ts';
import { temporaryFolder } from '../../helpers/content-folder.ts';

const folder = temporaryFolder('init');
const WHO = ['--name', 'Tide Works', '--url', 'https://tide.example/jobs/', '--from', '1.0.0'];
const init = (args: readonly string[], env: Record<string, string> = {}) =>
  runCommandLine('init', args, folder, folder, env);
const textOf = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');

describe('hiring-handbook init', () => {
  it('writes a handbook that no check has anything to say about, on either side', () => {
    expect(init(['one', ...WHO])).toMatchObject({ code: 0, err: '' });
    const { issues } = checkContent(join(folder, 'one'), '2026-11-20');
    expect(issues.map(({ file, message }) => `${file} ${message}`)).toEqual([]);
    const { handbook } = loadHandbook(join(folder, 'one'), 'interviewer');
    expect(handbook!.company).toMatchObject({ name: 'Tide Works', url: 'https://tide.example/jobs/', lang: 'en' });
    const { roles, stages, interviewTypes, competencies } = handbook!;
    expect([roles, stages, interviewTypes, competencies].map((list) => list.length)).toEqual([1, 1, 1, 1]);
    const files = filesBelow(join(folder, 'one'));
    expect(files.filter((file) => /TODO|\{\{\w/.test(textOf('one', file)))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining(['.gitignore', '.vscode/settings.json', '.github/workflows/check.yml']),
    );
    expect(JSON.parse(textOf('one/package.json'))).toMatchObject({
      dependencies: { 'hiring-handbook': '1.0.0' },
      allowScripts: { node: true, esbuild: true },
    });
  });

  it('writes the example in German, with the same files and facts, where the pages are', () => {
    const args = ['--from', '1.0.0', '--url', 'https://tide.example/', '--name', 'Tide'];
    expect(init(['english', ...args]).code).toBe(0);
    expect(init(['deutsch', ...args, '--lang', 'de-AT'])).toMatchObject({ code: 0, err: '' });
    const root = join(folder, 'deutsch');
    expect(checkContent(root, '2026-11-20').issues.map(({ file, message }) => `${file} ${message}`)).toEqual([]);
    expect(filesBelow(root)).toEqual(filesBelow(join(folder, 'english')));
    const entries = filesBelow(root).filter((file) => file.endsWith('.mdx'));
    expect(entries.filter((file) => textOf('deutsch', file) === textOf('english', file))).toEqual([]);
    // Everything but what is read: ids, numbers, what is chosen from a list.
    const facts = (text: string) =>
      (text.match(/^[ \t-]*[a-zA-Z]+: *(?:[a-z\d-]+|\[.*\])?$|\{ id: [\w-]+/gm) ?? []).join('\n');
    for (const file of [...entries, 'company.yaml'])
      expect(facts(textOf('deutsch', file).replace('de-AT', 'en')), file).toBe(facts(textOf('english', file)));
    expect(loadHandbook(root, 'interviewer').handbook!.company.lang).toBe('de-AT');
  });

  it('puts the interviewers’ side into a repository of its own, and nothing of it into the other', () => {
    const { code, out } = init(['two', ...WHO, '--interviewers', 'apart']);
    expect(code).toBe(0);
    expect(out).toContain('Made two and two-interviewers.');
    expect(existsSync(join(folder, 'two/interviewer'))).toBe(false);
    expect(filesBelow(join(folder, 'two-interviewers'))).toEqual(
      expect.arrayContaining(['.github/workflows/check.yml', '.github/workflows/reviews.yml', 'README.md']),
    );
    expect(existsSync(join(folder, 'two/apart'))).toBe(false);
    expect(textOf('two-interviewers/README.md')).toContain('git clone <that repository> two\n');
    expect(textOf('two/handbook.config.yaml')).toContain('interviewer: "../two-interviewers"');
    placeInterviewerSide(join(folder, 'two'), join(folder, 'two-interviewers'));
    expect(checkContent(join(folder, 'two'), '2026-11-20').issues).toEqual([]);
    expect(loadHandbook(join(folder, 'two'), 'interviewer').content.interviewerSide).toBe(true);
  });

  it('carries the file of the package along', () => {
    writeFileSync(join(folder, 'package.tgz'), 'packed');
    expect(init(['three', ...WHO.slice(0, 4), '--from', 'package.tgz']).code).toBe(0);
    expect(textOf('three/package.tgz')).toBe('packed');
    expect(textOf('three/package.json')).toContain('"file:package.tgz"');
  });

  it('begins in a folder with nothing but git in it, and overwrites nothing', () => {
    mkdirSync(join(folder, 'four/.git'), { recursive: true });
    expect(init(['four', ...WHO]).code).toBe(0);
    const before = textOf('four/company.yaml');
    expect(init(['four', ...WHO])).toEqual({
      code: 2,
      out: '',
      err: `${join(folder, 'four')} is not empty, and nothing was written. Name a folder that is not there yet, or an empty one.\n`,
    });
    expect(textOf('four/company.yaml')).toBe(before);
    mkdirSync(join(folder, 'five-interviewers'));
    writeFileSync(join(folder, 'five-interviewers/mine.txt'), '');
    expect(init(['five', ...WHO, '--interviewers', 'apart']).code).toBe(2);
    expect(existsSync(join(folder, 'five'))).toBe(false);
  });

  it('writes all or nothing', () => {
    const { code, err } = init(['six', ...WHO], withFault('writeFileSync:ENOSPC:six/interviewer'));
    expect(code).toBe(2);
    expect(err).toMatch(/^Nothing was written\. [^\n]+\n$/);
    expect(existsSync(join(folder, 'six'))).toBe(false);
  });

  it.each([
    [[], 'Name one folder to make: npx hiring-handbook init <folder>.'],
    [['a', 'b'], 'Name one folder to make: npx hiring-handbook init <folder>.'],
    [
      ['a', '--name', 'A', '--from', '1'],
      '--url is missing. Usage: npx hiring-handbook init <folder> --name <name> --url <address>.',
    ],
    [
      ['a', '--url', 'https://a.example/', '--from', '1'],
      '--name is missing. Usage: npx hiring-handbook init <folder> --name <name> --url <address>.',
    ],
    [
      ['a', '--name', 'A', '--url', 'a.example', '--from', '1'],
      '"a.example" is no address of a site: expected the address of the candidate site, such as https://jobs.example/hiring/.',
    ],
    [['a', ...WHO, '--interviewers', 'away'], '--interviewers is "away", and "here" or "apart" was expected.'],
    [
      ['our handbook', ...WHO, '--interviewers', 'apart'],
      '"our handbook" is no name of a repository: for two repositories choose letters of a to z, digits, hyphens, dots and underscores.',
    ],
    [['a', ...WHO, '--name', ' '], 'The name is empty. Write the name of the company.'],
    [
      ['a', ...WHO.slice(0, 4)],
      'Nobody knows where this package was installed from. Say it with --from: a file, or an address as npm understands it.',
    ],
  ])('says in one line what is wrong, and writes nothing: %j', (args, said) => {
    expect(init(args)).toEqual({ code: 2, out: '', err: `${said}\n` });
    expect(existsSync(join(folder, 'a'))).toBe(false);
  });

  it('knows the languages that pages have words in', () => {
    expect(init(['a', ...WHO, '--lang', 'tlh']).err).toMatch(
      /^The words of pages do not exist in "tlh"\. They exist in: de, en\b/,
    );
    expect(init(['seven', ...WHO, '--lang', 'en-GB']).code).toBe(0);
  });
});
