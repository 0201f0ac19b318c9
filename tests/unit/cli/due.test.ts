import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runCommandLine } from '../../helpers/command.ts';
import { contentFolder } from '../../helpers/content-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Of the day on which the tests run, 2026-11-20: one text due long ago, one due in five days, one that belongs to nobody. */
const root = () =>
  contentFolder(({ company, entries }) => {
    company['defaults'] = { lastReviewed: '2026-11-01' };
    Object.assign(entries['candidate/interview-types/design-talk']!.fields, {
      title: 'Design [talk]',
      owner: 'mill-keepers',
      lastReviewed: '2026-01-10',
    });
    Object.assign(entries['candidate/stages/loop']!.fields, {
      owner: 'mill-keepers',
      lastReviewed: '2026-11-15',
      reviewEvery: 10,
    });
    entries['interviewer/guides/notes'] = {
      fields: { title: 'Notes', summary: 'Some.', status: 'published', group: 'before', lastReviewed: '2026-01-01' },
      body: 'Text.\n',
    };
  });

const LONG =
  '- [ ] Design \\[talk\\]: `candidate/interview-types/design-talk.mdx`, due on 2026-07-09, last read on 2026-01-10\n';
const SOON = '`candidate/stages/loop.mdx`, due on 2026-11-25';
const NOBODYS = '`interviewer/guides/notes.mdx`';

describe('npm run due', () => {
  it('prints what each owner has to read again, the longest due first', () => {
    const { code, out, err } = runCommandLine('due', [], root());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [, owned, nobody] = out.split(/^## .*\n/m);
    expect(out.match(/^## .*/gm)).toEqual(['## mill-keepers', '## nobody']);
    expect(owned).toContain(`\n${LONG}- [ ] Loop: ${SOON}`);
    expect(nobody).toContain(NOBODYS);
  });

  it('prints what is due on one side, and in the days that it is told', () => {
    const content = root();
    const today = runCommandLine('due', ['--within', '4', '--side', 'candidate'], content).out;
    expect(today).toContain(LONG);
    expect(today).not.toContain(SOON);
    expect(today).not.toContain('interviewer/');
    expect(runCommandLine('due', ['--side', 'interviewer'], content).out).not.toContain('candidate/');
    expect(runCommandLine('due', ['--within', '0'], contentFolder()).out).toBe(
      'Nothing is due for review until 2026-11-20.\n',
    );
  });

  it('writes a file for each owner into a folder, and overwrites none', () => {
    const content = root();
    expect(runCommandLine('due', ['--folder', 'lists'], content)).toEqual({ code: 0, out: '', err: '' });
    const folder = join(content, 'lists');
    expect(readdirSync(folder)).toEqual(['mill-keepers.md', 'nobody.md']);
    const before = readFileSync(join(folder, 'mill-keepers.md'), 'utf8');
    expect(before).toContain(LONG);
    const again = runCommandLine('due', ['--folder', 'lists', '--within', '0'], content);
    expect(again.code).toBe(2);
    expect(again.err).toMatch(/^Nothing was written\. [^\n]+\n$/);
    expect(readFileSync(join(folder, 'mill-keepers.md'), 'utf8')).toBe(before);
    const none = contentFolder();
    expect(runCommandLine('due', ['--folder', 'lists'], none).code).toBe(0);
    expect(existsSync(join(none, 'lists'))).toBe(false);
  });

  it.each([
    [['--within', 'soon'], '--within is "soon", and a number of days was expected, such as 7.'],
    [['--side', 'candidates'], 'There is no side "candidates". Did you mean "candidate"?'],
  ])('says in one line what is wrong with %j', (args, message) => {
    const { code, err } = runCommandLine('due', args, root());
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
