import { describe, expect, it, vi } from 'vitest';
import { runCommandLine } from '../../helpers/command.ts';
import { contentFolder } from '../../helpers/content-folder.ts';
import { fieldsOf } from '../../helpers/check.ts';

// Each command is a process of its own, and a busy machine is slow to start one.
vi.setConfig({ testTimeout: 60_000 });

const root = () =>
  contentFolder((files) => {
    fieldsOf(files, 'candidate/interview-types/pairing')['alsoCalled'] = [
      'duo coding',
      { worry: 'somebody watches me' },
    ];
    fieldsOf(files, 'interviewer/interview-types/pairing')['alsoCalled'] = ['keyboard rubric'];
  });

describe('npm run find', () => {
  it('lists what each site finds, and why', () => {
    const { code, out } = runCommandLine('find', ['duo', 'coding', '--audience', 'candidate'], root());
    expect(code).toBe(0);
    expect(out).toMatch(/^candidate\n {2}1\. \/interviews\/pairing\/ {2}Pairing \(alias: duo coding; \d\.\d\d\)\n/);
  });

  it('shows editors the worry that finds a page', () => {
    const { out } = runCommandLine('find', ['somebody watches me', '--audience', 'candidate'], root());
    expect(out).toContain('(worry: somebody watches me; ');
  });

  it('ends with 1 where a site has nothing by that name: the words of interviewers are theirs', () => {
    const { code, out } = runCommandLine('find', ['keyboard', 'rubric'], root());
    expect(code).toBe(1);
    expect(out).toMatch(/^candidate\n {2}nothing by name; nearest: /);
    expect(out).toMatch(/interviewer\n {2}1\. \/interviewer\/interviews\/pairing\/ /);
  });

  it.each([
    [[], 'Say what to look for: npm run find -- take home'],
    [['x', '--audience', 'nobody'], 'There is no audience "nobody"'],
  ])('says in one line what is wrong with %j', (args, line) => {
    const { code, err } = runCommandLine('find', args, root());
    expect(code).toBe(2);
    expect(err).toContain(line);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
