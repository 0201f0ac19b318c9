import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { companySchema } from '../../../src/handbook/schemas/company.ts';
import { fixFiles } from '../../../src/load/fix-files.ts';
import { listSide } from '../../../src/load/files.ts';
import { locateIssues } from '../../../src/load/load-content.ts';
import { settingsFrom } from '../../../src/site/settings.ts';
import { prepareWork } from '../../../src/site/work-folder.ts';
import { runCommandLine } from '../../helpers/command.ts';
import { temporaryFolder } from '../../helpers/content-folder.ts';

/** Commands are started one after the other, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const content = () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'candidate/guides'), { recursive: true });
  return root;
};

describe('A folder to work in', () => {
  it('keeps what somebody has in it', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'package.json'), 'mine');
    prepareWork(settingsFrom({ HANDBOOK_WORK: folder }).workRoot);
    expect(readFileSync(join(folder, 'package.json'), 'utf8')).toBe('mine');
    expect(existsSync(join(folder, '.handbook/package.json'))).toBe(true);
  });
});

describe('A folder for sites that cannot be made', () => {
  it.each([
    [
      'a file',
      (place: string) => {
        writeFileSync(place, '');
      },
      'a file stands in its place',
    ],
    [
      'a link to nothing',
      (place: string) => {
        symlinkSync(join(dirname(place), 'none/x'), place);
      },
      'leads nowhere',
    ],
    [
      'a circle of links',
      (place: string) => {
        symlinkSync(place, place);
      },
      'leads in a circle',
    ],
  ])('is refused in a line: %s', (_what, put, says) => {
    const place = join(temporaryFolder(), 'out');
    put(place);
    const env = { HANDBOOK_OUT: place, HANDBOOK_WORK: dirname(place) };
    const { code, err } = runCommandLine('build', ['--audience', 'candidate'], content(), undefined, env);
    expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 2, lines: 1 });
    expect(err).toContain(says);
    expect(runCommandLine('serve', [], content(), undefined, env)).toMatchObject({ code: 2 });
  });
});

describe('A slip in a command', () => {
  it.each(['{', '{}', 'null', '{"company":{"url":"x"}}'])('is no finished site: %s', (data) => {
    const out = temporaryFolder();
    mkdirSync(join(out, 'candidate'));
    writeFileSync(join(out, 'candidate/_headers'), '');
    writeFileSync(join(out, 'candidate/handbook.json'), data);
    const { code, err } = runCommandLine('serve', [], content(), undefined, { HANDBOOK_OUT: out });
    expect(code).toBe(2);
    expect(err).toMatch(/^There is no finished site/);
  });

  it.each([
    ['dev', ['--port', 'abc'], '--port is "abc"'],
    ['dev', ['--port', '99999'], '--port is "99999"'],
    ['start', ['--audience', 'candidate'], "Unknown option '--audience'"],
    ['new', ['guide', 'x', '--title', 'a\u202eb'], 'The title has a hidden character: U+202E'],
  ])('is said in a line: %s %j', (command, args, says) => {
    const { code, err } = runCommandLine(command, args, content());
    expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 2, lines: 1 });
    expect(err).toContain(says);
  });

  it('finds a link that stands where a new entry would', () => {
    const root = content();
    symlinkSync('nowhere', join(root, 'candidate/guides/x.mdx'));
    expect(runCommandLine('new', ['guide', 'x'], root).err).toContain('there already, and nothing was written');
  });
});

describe('A mistake in the content', () => {
  it('is a folder that cannot be read', () => {
    const root = content();
    mkdirSync(Buffer.concat([Buffer.from(`${root}/candidate/guides/`), Buffer.from([0xff])]));
    expect(listSide(root, 'candidate').issues.map(({ message }) => message)).toEqual([
      'The folder cannot be read (ENOENT).',
    ]);
  });

  it('has its line where spaces follow the first line of the fields', () => {
    const texts = new Map([['x.mdx', '---  \ntitle: A\ntext: |\n  x\n\n---foo: 1\norder: 5\n---\n']]);
    const issue = { rule: 'x', severity: 'error' as const, file: 'x.mdx', message: '', fix: '' };
    const [order] = locateIssues([{ ...issue, place: { path: ['order'], on: 'key' } }], texts);
    expect(order).toMatchObject({ line: 7, column: 1 });
  });

  it('is mended in the address of a link, and not in its words', () => {
    const root = content();
    const file = 'candidate/guides/x.mdx';
    const text = '[`x(/roles)` ("/roles") y](/roles)\n';
    writeFileSync(join(root, file), text);
    const edit = { from: '/roles', to: '/roles/' };
    const issue = { rule: 'x', severity: 'error' as const, file, line: 1, column: 1, message: '', fix: '', edit };
    fixFiles(root, [issue], new Map([[file, text]]));
    expect(readFileSync(join(root, file), 'utf8')).toBe('[`x(/roles)` ("/roles") y](/roles/)\n');
  });

  it.each(['https://a.example//b/', 'https://u:p@a.example/', 'https://a.example/?a', 'https://a.example/#a'])(
    'is an address of the site that links cannot be made of: %s',
    (url) => {
      const { shape } = companySchema;
      expect(shape.url.safeParse(url).success).toBe(false);
      expect(shape.url.safeParse('https://a.example/b/').success).toBe(true);
    },
  );

  it.each(['//a.example/x.svg', '/\\a.example/x.svg', '/logo.svg', '../logo.svg', 'interviewer/logo.svg', 'logo.png'])(
    'is a logo that is no picture beside company.yaml: %s',
    (logo) => {
      for (const field of [companySchema.shape.logo, companySchema.shape.favicon]) {
        expect(field.safeParse(logo).success).toBe(false);
        expect(field.safeParse('logo.svg').success).toBe(true);
      }
    },
  );
});
