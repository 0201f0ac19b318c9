import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at, fieldsOf } from '../helpers/check.ts';
import { withFault } from '../helpers/command.ts';
import { contentRoot, runCheck, writeFile } from '../helpers/content-root.ts';

/** A handbook with one error and one warning. */
const flawed = () =>
  contentRoot((files) => {
    at(files, 'candidate/interview-types/design-talk', 'agenda', 1).minutes = 40;
    delete fieldsOf(files, 'candidate/stages/loop').owner;
  });

const warningOnly = () =>
  contentRoot((files) => {
    delete fieldsOf(files, 'candidate/stages/loop').owner;
  });

/** Each test starts a process, several at once. */
describe.concurrent('npm run check', { timeout: 60_000 }, () => {
  it('says that a sound handbook has no issues, and exits with 0', async () => {
    expect(await runCheck(contentRoot())).toEqual({ code: 0, stdout: 'No issues in 18 entries.\n', stderr: '' });
  });

  it('misses nothing where there is no interviewer side', async () => {
    const root = contentRoot();
    rmSync(join(root, 'interviewer'), { recursive: true });
    expect(await runCheck(root)).toEqual({ code: 0, stdout: 'No issues in 16 entries.\n', stderr: '' });
  });

  it('exits with 0 if there are only warnings', async () => {
    const { code, stdout } = await runCheck(warningOnly());
    expect({ code, summary: stdout.trimEnd().split('\n').at(-1) }).toEqual({
      code: 0,
      summary: '1 warning in 18 entries.',
    });
  });

  it('exits with 1 if there are errors, and prints no colour into a pipe', async () => {
    const { code, stdout, stderr } = await runCheck(flawed());
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toEqual([
      'candidate/interview-types/design-talk.mdx',
      '  27:1 error The agenda of "Design talk" adds up to 55 minutes, and the duration is 60 minutes. agenda-adds-up',
      '    27 │ agenda:',
      '       │ ^',
      '    fix: Change the boxes (hello 5, main 40, yours 10) or the duration, so that both are the same. Where the duration is a range, boxes may be ranges too.',
      '',
      'candidate/stages/loop.mdx',
      '  2:1 warning "Loop" has no owner. has-owner',
      '    2 │ title: Loop',
      '      │ ^',
      '    fix: Add owner: the team that keeps it right, such as engineering-hiring. For all that name none, it can stand under defaults of company.yaml.',
      '',
      '  1 error     agenda-adds-up',
      '  1 warning   has-owner',
      '1 error and 1 warning in 18 entries.',
      '',
    ]);
  });

  it('prints the same report twice', async () => {
    const root = flawed();
    const runs = await Promise.all([runCheck(root), runCheck(root)]);
    expect(runs[0]).toEqual(runs[1]);
  });

  it('reports only what the rules find that are asked for', async () => {
    const root = flawed();
    const one = await runCheck(root, ['--format', 'github', '--rule', 'has-owner']);
    expect(one).toEqual({
      code: 0,
      stdout:
        '::warning file=candidate/stages/loop.mdx,line=2,col=1,title=has-owner::"Loop" has no owner.%0AAdd owner: the team that keeps it right, such as engineering-hiring. For all that name none, it can stand under defaults of company.yaml.\n1 warning in 18 entries.\n',
      stderr: '',
    });
    const two = await runCheck(root, ['--format', 'json', '--rule', 'has-owner', '--rule', 'agenda-adds-up']);
    expect((JSON.parse(two.stdout) as { counts: object }).counts).toEqual({ errors: 1, warnings: 1, entries: 18 });
  });

  it('reports errors alone where they are asked for', async () => {
    const { code, stdout } = await runCheck(flawed(), ['--errors', '--format', 'json']);
    const { issues, counts } = JSON.parse(stdout) as { issues: { rule: string }[]; counts: object };
    expect({ code, rules: issues.map(({ rule }) => rule), counts }).toEqual({
      code: 1,
      rules: ['agenda-adds-up'],
      counts: { errors: 1, warnings: 0, entries: 18 },
    });
    expect(await runCheck(warningOnly(), ['--errors'])).toEqual({
      code: 0,
      stdout: 'No issues in 18 entries.\n',
      stderr: '',
    });
  });

  it('says only how often each check found something, where less is asked for', async () => {
    expect(await runCheck(flawed(), ['--quiet'])).toEqual({
      code: 1,
      stdout: '  1 error     agenda-adds-up\n  1 warning   has-owner\n1 error and 1 warning in 18 entries.\n',
      stderr: '',
    });
    expect(await runCheck(flawed(), ['--quiet', '--format', 'json'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('--quiet leaves out what --format json is for: take one of the two.') as string,
    });
  });

  it('reports errors before warnings, whatever their files are called', async () => {
    const root = contentRoot((files) => {
      delete fieldsOf(files, 'candidate/competencies/communication').owner;
      at(files, 'candidate/interview-types/design-talk', 'agenda', 1).minutes = 40;
    });
    const { issues } = JSON.parse((await runCheck(root, ['--format', 'json'])).stdout) as {
      issues: { file: string }[];
    };
    expect(issues.map(({ file }) => file)).toEqual([
      'candidate/interview-types/design-talk.mdx',
      'candidate/competencies/communication.mdx',
    ]);
  });

  it('names files from the folder in which it runs, in its sentences too', async () => {
    const root = contentRoot((files) => {
      fieldsOf(files, 'candidate/stages/loop').interviewTypes = ['quiz'];
    });
    const run = await runCheck(join(root, '..'), ['--format', 'json'], { HANDBOOK_CONTENT: root });
    const { issues } = JSON.parse(run.stdout) as { issues: { file: string; fix: string }[] };
    expect(issues[0]!.file).toMatch(/^handbook-content-\w+\/candidate\/stages\/loop\.mdx$/);
    expect(issues[0]!.fix).toMatch(
      /^Name one of those, or add handbook-content-\w+\/candidate\/interview-types\/quiz\.mdx\.$/,
    );
  });

  it('shows what entries set aside, with the reason', async () => {
    const root = contentRoot((files) => {
      delete fieldsOf(files, 'candidate/stages/debrief').hearBack;
      fieldsOf(files, 'candidate/stages/debrief').ignore = [
        { rule: 'hear-back-time', reason: 'The debrief is ours alone.' },
      ];
    });
    expect((await runCheck(root)).stdout.split('\n')).toEqual([
      '1 finding set aside by its entry:',
      '  candidate/stages/debrief.mdx:2:1 "Debrief" does not say when candidates hear back, and from whom. hear-back-time',
      '    because: The debrief is ours alone.',
      '',
      'No issues in 18 entries.',
      '',
    ]);
  });

  it('takes the day from HANDBOOK_TODAY', async () => {
    const { stdout } = await runCheck(contentRoot(), ['--rule', 'reviewed-recently', '--format', 'json'], {
      HANDBOOK_TODAY: '2028-01-01',
    });
    expect((JSON.parse(stdout) as { counts: object }).counts).toEqual({ errors: 0, warnings: 18, entries: 18 });
  });

  it('mends what cannot be mended wrongly, and reports the rest', async () => {
    const root = contentRoot((files) => {
      const loop = fieldsOf(files, 'candidate/stages/loop');
      loop.purose = loop.purpose;
      delete loop.purpose;
      loop.dration = 'an hour';
      at(files, 'candidate/interview-types/pairing', 'resources', 0).url = '/guides/accommodations';
      files.entries['candidate/stages/debrief']!.body =
        'The [way to a talk](/interviews/design-talk) and [nowhere](/nowhere).';
    });
    const { code, stdout, stderr } = await runCheck(root, ['--fix', '--format', 'json']);
    expect(code).toBe(1);
    expect(stderr.split('\n')).toEqual([
      'candidate/interview-types/pairing.mdx:75 "/guides/accommodations" is now "/guides/accommodations/"',
      'candidate/stages/debrief.mdx:15 "/interviews/design-talk" is now "/interviews/design-talk/"',
      'candidate/stages/loop.mdx:18 "purose" is now "purpose"',
      '3 places mended.',
      '',
    ]);
    const { issues } = JSON.parse(stdout) as { issues: { message: string }[] };
    expect(issues.map((issue) => issue.message)).toEqual([
      'The link "/nowhere" leads to no page of the candidates’ site.',
      expect.stringMatching(/^There is no field "dration"\. Did you mean "duration"\?/),
    ]);
    expect(readFileSync(join(root, 'candidate/stages/debrief.mdx'), 'utf8')).toContain(
      '(/interviews/design-talk/) and [nowhere](/nowhere)',
    );
  });

  /** A guide with one link to mend, as an editor on Windows may save it. */
  const guide = (link: string, mark = '\ufeff', end = '\r\n') =>
    `${mark}---${end}title: Accommodations${end}summary: What we can arrange.${end}group: before${end}---${end}See [a talk](${link}) 🎉.\nSee [a talk](${link}).${end}${end}Last`;

  it.each([
    ['\ufeff', '\r\n'],
    ['', '\r\n'],
    ['\ufeff', '\n'],
    ['', '\r'],
  ])('changes nothing of a file but the place it mends: mark %j, line ends %j', async (mark, end) => {
    const root = contentRoot();
    const file = 'candidate/guides/accommodations.mdx';
    writeFile(root, file, guide('/interviews/design-talk', mark, end));
    const { stderr } = await runCheck(root, ['--fix']);
    expect(stderr).toMatch(/\n2 places mended\.\n$/);
    expect(readFileSync(join(root, file), 'utf8')).toBe(guide('/interviews/design-talk/', mark, end));
  });

  it('leaves a file as it was where the disk is full, and says so', async () => {
    const root = contentRoot();
    const file = join(root, 'candidate/guides/accommodations.mdx');
    writeFile(root, 'candidate/guides/accommodations.mdx', guide('/interviews/design-talk'));
    const before = readdirSync(root, { recursive: true }).length;
    expect(await runCheck(root, ['--fix'], withFault('writeFileSync:ENOSPC:accommodations.mdx'))).toEqual({
      code: 2,
      stdout: '',
      stderr: `The disk that holds ${file} is full. Make room and run it again. It is as it was; no file was changed.\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe(guide('/interviews/design-talk'));
    expect(readdirSync(root, { recursive: true })).toHaveLength(before);
  });

  it('writes nothing where nothing can be mended', async () => {
    const root = flawed();
    const file = join(root, 'candidate/interview-types/design-talk.mdx');
    const before = readFileSync(file, 'utf8');
    const { stderr } = await runCheck(root, ['--fix']);
    expect(stderr).toBe('0 places mended.\n');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('explains itself', async () => {
    const { code, stdout } = await runCheck(contentRoot(), ['--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: npm run check \[-- --format pretty\|json\|github\] \[--rule <id>\]… \[--errors\]/);
  });

  it.each([
    [['--format', 'xml'], {}, 'There is no format "xml". Known: github, json, pretty.'],
    [['--rule', 'has-ownr'], {}, /^There is no check "has-ownr"\. Did you mean "has-owner"\? Known: /],
    [['--colour'], {}, /^Unknown option '--colour'/],
    [['src'], {}, /^Unexpected argument 'src'/],
    [
      [],
      { HANDBOOK_TODAY: '2026-13-01' },
      'HANDBOOK_TODAY is "2026-13-01", and a date such as 2026-11-01 was expected.',
    ],
    [
      [],
      { HANDBOOK_CONTENT: '/nonexistent/content' },
      'The content root /nonexistent/content does not exist or is no folder. Set HANDBOOK_CONTENT, or content in handbook.config.yaml, to a folder with company.yaml and candidate/.',
    ],
  ])('says in one line why it cannot run: %s %o', async (args, env, message) => {
    const { code, stdout, stderr } = await runCheck(contentRoot(), args, env);
    expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 });
    if (typeof message === 'string') expect(stderr).toBe(`${message}\n`);
    else expect(stderr).toMatch(message);
  });

  it('cannot run on a content root that is a file', async () => {
    const root = contentRoot();
    writeFile(root, 'file', 'x');
    expect((await runCheck(root, [], { HANDBOOK_CONTENT: join(root, 'file') })).code).toBe(2);
  });
});
