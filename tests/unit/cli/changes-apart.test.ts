import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runCommandLine } from '../../helpers/command.ts';
import { temporaryFolder, writeHandbook } from '../../helpers/content-folder.ts';
import { smallHandbook } from '../../helpers/small-handbook.ts';

/** A repository of one side, whose commits are made at hours that the test says. */
function repositoryIn(folder: string) {
  const git = (time: string, ...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=Test', '-c', 'user.email=test@jobs.example', ...args], {
      encoding: 'utf8',
      env: { ...process.env, GIT_COMMITTER_DATE: time, GIT_AUTHOR_DATE: time },
    });
  git('', 'init', '--quiet', '--initial-branch=main');
  return {
    tag: (name: string) => git('', 'tag', name),
    /** @returns the hash. */
    commit: (hour: number) => {
      const time = `2026-11-01T${String(hour).padStart(2, '0')}:00:00Z`;
      git(time, 'add', '--all');
      git(time, 'commit', '--quiet', '--allow-empty', '--message', `At ${String(hour)}`);
      return git('', 'rev-parse', 'HEAD').trim();
    },
    edit: (file: string, from: string, to: string) => {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(folder, file), text.replace(from, to));
    },
  };
}

/** A handbook whose content lies at the root of its repository, beside the repository of its interviewers' side. */
function twoRepositories() {
  const folder = temporaryFolder();
  const home = join(folder, 'open');
  const apart = join(folder, 'closed');
  writeHandbook(home, smallHandbook());
  renameSync(join(home, 'interviewer'), apart);
  writeFileSync(join(home, 'handbook.config.yaml'), 'interviewer: ../closed\n');
  const [open, closed] = [repositoryIn(home), repositoryIn(apart)];
  const changes = (...args: string[]) => runCommandLine('changes', args, '', home);
  return { home, apart, open, closed, changes };
}

const CLOSED = '## What interviewers see';

// Each command is a process of its own, and a busy machine is slow to start one.
vi.setConfig({ testTimeout: 60_000 });

describe('npm run changes, where the interviewers’ side has a repository of its own', () => {
  it('compares each side in its own history, by the time of a commit that only one of them knows', () => {
    const { open, closed, changes } = twoRepositories();
    closed.commit(8);
    const from = open.commit(9);
    closed.edit('interview-types/pairing.mdx', 'The tool shelf', 'The secret shelf');
    const inside = closed.commit(10);
    open.edit('candidate/interview-types/design-talk.mdx', 'title: Design talk', 'title: Design chat');
    const to = open.commit(11);
    closed.edit('interview-types/pairing.mdx', 'The secret shelf', 'The last shelf');
    closed.commit(12);

    const { code, out, err } = changes(from, to);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('“Design talk” → “Design chat”');
    expect(out).toContain('“The tool shelf” → “The secret shelf”');
    expect(out).not.toContain('The last shelf');
    // A commit of the closed repository: the open one stood at its first.
    expect(changes(inside, 'HEAD').out).toContain('“The secret shelf” → “The last shelf”');
    expect(changes(inside, 'HEAD').out).toContain('“Design talk” → “Design chat”');
  });

  it('looks up branches and tags in both', () => {
    const { open, closed, changes } = twoRepositories();
    open.commit(9);
    closed.commit(9);
    open.tag('v1');
    closed.edit('interview-types/pairing.mdx', 'The tool shelf', 'The secret shelf');
    closed.commit(10);
    closed.tag('v1');
    closed.edit('interview-types/pairing.mdx', 'The secret shelf', 'The last shelf');
    closed.commit(11);
    const { code, out } = changes('v1', 'main');
    expect(code).toBe(0);
    expect(out).toContain('“The secret shelf” → “The last shelf”');
  });

  it('says which side it cannot see, and nothing else of it', () => {
    const { home, apart, open, closed, changes } = twoRepositories();
    const first = open.commit(7);
    closed.commit(8);
    open.commit(9);
    const said = (...args: string[]) => {
      const { code, out } = changes(...args);
      expect(code).toBe(1);
      expect(out).toContain('Nothing changes for candidates.');
      return out.slice(out.indexOf(CLOSED) + CLOSED.length).trim();
    };
    expect(said(first)).toBe(`> The interviewers’ side has no commit as old as ${first}, so nothing is said of it`);
    rmSync(join(apart, '.git'), { recursive: true });
    expect(said('HEAD')).toBe(
      '> The interviewers’ side in ../closed is in no git repository, so nothing is said of it',
    );
    rmSync(apart, { recursive: true });
    expect(said('HEAD')).toBe(
      '> The interviewers’ side is not here: there is no folder ../closed, so nothing is said of it',
    );
    // In the open repository, and kept out of its commits.
    writeFileSync(join(home, 'handbook.config.yaml'), '');
    writeFileSync(join(home, '.gitignore'), 'interviewer/\n');
    mkdirSync(join(home, 'interviewer'));
    expect(said('HEAD')).toBe('> The interviewers’ side is in neither of the commits, so nothing is said of it');
  });

  it('says for candidates nothing of it, whether it is there or not', () => {
    const { apart, open, closed, changes } = twoRepositories();
    const first = open.commit(7);
    const inside = closed.commit(8);
    open.edit(
      'company.yaml',
      'tagline:',
      `interviewerUrl: https://umbra.example/\ninterviewerRepository: { url: "https://git.example/umbra" }\ntagline:`,
    );
    open.edit('candidate/interview-types/design-talk.mdx', 'title: Design talk', 'title: Design chat');
    open.commit(9);
    const list = changes(first, 'HEAD', '--audience', 'candidate');
    expect(list).toMatchObject({ code: 0, err: '' });
    expect(list.out).toContain('“Design talk” → “Design chat”');
    expect(list.out).not.toMatch(/interviewer|umbra|closed/i);
    expect(changes(inside, '--audience', 'candidate').err).toMatch(/^There is no commit /);
    rmSync(apart, { recursive: true });
    expect(changes(first, 'HEAD', '--audience', 'candidate')).toEqual(list);
  });
});
