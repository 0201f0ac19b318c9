import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runCommandLine } from '../../helpers/command.ts';
import { contentFolder, temporaryFolder, writeHandbook } from '../../helpers/content-folder.ts';
import { smallHandbook } from '../../helpers/small-handbook.ts';

/** A repository of the test with a handbook below src/content, in one commit. */
function repository() {
  const folder = temporaryFolder();
  const root = join(folder, 'src/content');
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=Test', '-c', 'user.email=test@jobs.example', ...args]);
  const commit = (name: string) => {
    git('add', '--all');
    git('commit', '--quiet', '--message', name);
    git('tag', name);
  };
  writeHandbook(root, smallHandbook());
  git('init', '--quiet');
  commit('first');
  const edit = (file: string, from: string, to: string) => {
    const text = readFileSync(join(root, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(root, file), text.replace(from, to));
  };
  return { folder, root, git, commit, edit };
}

// Each command is a process of its own, and a busy machine is slow to start one.
vi.setConfig({ testTimeout: 60_000 });

describe('npm run changes', () => {
  it('says what each audience sees change between two commits, and leaves the repository as it was', () => {
    const { folder, root, git, commit, edit } = repository();
    edit('candidate/interview-types/design-talk.mdx', 'duration: 60', 'duration: 75');
    edit('candidate/interview-types/design-talk.mdx', 'minutes: 45', 'minutes: 60');
    edit('interviewer/interview-types/pairing.mdx', 'The tool shelf', 'The secret shelf');
    renameSync(join(root, 'candidate/stages/chat.mdx'), join(root, 'candidate/stages/last-chat.mdx'));
    edit('candidate/stages/last-chat.mdx', 'title: Chat', 'title: Last chat\nformerly: [Chat]');
    edit('candidate/roles/engineer.mdx', 'stage: chat', 'stage: last-chat');
    renameSync(join(root, 'interviewer/stages/chat.mdx'), join(root, 'interviewer/stages/last-chat.mdx'));
    commit('second');
    const before = execFileSync('git', ['-C', folder, 'status', '--porcelain=v2', '--branch'], { encoding: 'utf8' });

    const { code, out, err } = runCommandLine('changes', ['first', 'second'], root);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`# Changes from first to second

## What candidates see

### Renamed

- **Chat** is now **Last chat** (stage)

### Changed

- **Design talk** (interview type)
  - Duration: 1 hour → 1 hr 15 min
  - Agenda, “The main part”, minutes: 45 minutes → 1 hour
- **Engineer** (role)
  - Process: removed “chat” (sessions “chat” (interview “coffee-chat”, minutes 30 minutes, interviewers 2, break after 0 minutes))
  - Process: added “last-chat” (sessions “chat” (interview “coffee-chat”, minutes 30 minutes, interviewers 2, break after 0 minutes))

## What interviewers see

### Renamed

- **Chat** is now **Last chat** (stage)

### Changed

- **Pairing** (interview type)
  - Exercises, “The tool shelf”, title: “The tool shelf” → “The secret shelf”
`);
    expect(execFileSync('git', ['-C', folder, 'status', '--porcelain=v2', '--branch'], { encoding: 'utf8' })).toBe(
      before,
    );
    expect(git('stash', 'list').toString()).toBe('');
  });

  it('lists for candidates nothing of the interviewer side, not even that it changed or cannot be read', () => {
    const { root, commit, edit } = repository();
    edit('interviewer/interview-types/pairing.mdx', 'The tool shelf', 'The secret shelf');
    writeFileSync(join(root, 'interviewer/stages/loop.mdx'), 'no fields');
    commit('second');
    expect(runCommandLine('changes', ['first', 'HEAD', '--audience', 'candidate'], root)).toEqual({
      code: 0,
      err: '',
      out: '# Changes from first to HEAD\n\n## What candidates see\n\nNothing changes for candidates.\n',
    });
    const both = runCommandLine('changes', ['first'], root);
    expect(both.out.slice(0, both.out.indexOf('## What interviewers see'))).not.toMatch(/loop|secret|interviewer/);
    const { code, out } = runCommandLine('changes', ['first', '--audience', 'interviewer'], root);
    expect(code).toBe(1);
    expect(out).not.toContain('What candidates see');
    expect(out).toContain(
      '> 1 file cannot be read at HEAD, and nothing is said of its entry: interviewer/stages/loop.mdx, line 1: The file does not begin with a line of ---, so it has no fields.',
    );
    expect(out).toContain('“The secret shelf”');
  });

  it('says for candidates of a file that cannot be read neither its name nor its words', () => {
    const { root, commit, edit } = repository();
    edit('candidate/guides/accommodations.mdx', 'title:', 'titel: Confidential\ntitle:');
    commit('second');
    expect(runCommandLine('changes', ['first', '--audience', 'candidate'], root)).toEqual({
      code: 1,
      err: '',
      out: '# Changes from first to HEAD\n\n## What candidates see\n\n> 1 file cannot be read at HEAD, and nothing is said of its entry. “npm run check” says which.\n\nNothing changes for candidates.\n',
    });
  });

  it('says nothing of a draft, not even that it cannot be read, and lists its entry once it is published', () => {
    const { root, commit, edit } = repository();
    const draft = `---\ntitle: Umbragraph\nsummary: A draft.\nstatus: draft\ngroup: before\n---\nOf the umbragraph.\n`;
    writeFileSync(join(root, 'candidate/guides/umbragraph.mdx'), draft);
    commit('draft');
    edit('candidate/guides/umbragraph.mdx', 'group:', 'umbragroup:');
    writeFileSync(join(root, 'interviewer/guides/umbragraph.mdx'), 'Of the umbragraph.\n');
    commit('broken');
    writeFileSync(join(root, 'candidate/guides/umbragraph.mdx'), draft.replace('draft\n', 'published\n'));
    commit('published');
    const nothing = { code: 0, err: '', out: expect.not.stringContaining('mbragr') as string };
    expect(runCommandLine('changes', ['first', 'draft'], root)).toEqual(nothing);
    expect(runCommandLine('changes', ['first', 'broken'], root)).toEqual(nothing);
    expect(runCommandLine('changes', ['broken', 'published', '--audience', 'candidate'], root)).toEqual({
      code: 0,
      err: '',
      out: '# Changes from broken to published\n\n## What candidates see\n\n### Added\n\n- **Umbragraph** (guide): A draft.\n',
    });
  });

  it.each([false, true])('prints the address of the repository for candidates only where it is public: %s', (open) => {
    const { root, commit } = repository();
    const company = readFileSync(join(root, 'company.yaml'), 'utf8');
    const repositoryOf = (name: string) =>
      `repository: { url: "https://git.example/${name}", public: ${String(open)} }\n`;
    expect(company).not.toContain('repository:');
    writeFileSync(join(root, 'company.yaml'), company + repositoryOf('secret-one'));
    commit('one');
    writeFileSync(join(root, 'company.yaml'), company + repositoryOf('secret-two'));
    commit('two');
    const { code, out } = runCommandLine('changes', ['one', 'two', '--audience', 'candidate'], root);
    expect(code).toBe(0);
    expect(out.includes('secret-')).toBe(open);
  });

  it('says when nothing can be compared, because the company cannot be read', () => {
    const { root, commit, edit } = repository();
    edit('company.yaml', 'tagline:', 'tagine:');
    commit('second');
    const { code, out, err } = runCommandLine('changes', ['first', 'second'], root);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      'At "second" company.yaml cannot be read, so nothing can be compared. "tagline" is missing: expected text.\n',
    );
  });

  it('says so of a commit from before there was a handbook', () => {
    const { root, git } = repository();
    git('checkout', '--quiet', '--orphan', 'before');
    git('rm', '--quiet', '--cached', '-r', '.');
    git('commit', '--quiet', '--allow-empty', '--message', 'empty');
    expect(runCommandLine('changes', ['before', 'first'], root).err).toBe(
      'At "before" there is no folder src/content/, so there is no content to compare.\n',
    );
  });

  it.each([
    ['no commit', [], 'Name two commits: npm run changes -- <from> [<to>].'],
    ['three commits', ['a', 'b', 'c'], 'Name two commits: npm run changes -- <from> [<to>].'],
    [
      'an unknown commit',
      ['nowhere'],
      'There is no commit "nowhere" here. Name one by its hash, a branch or a tag; a shallow clone has only the newest.',
    ],
    [
      'a name that looks like an option',
      ['--', '--all'],
      'There is no commit "--all" here. Name one by its hash, a branch or a tag; a shallow clone has only the newest.',
    ],
    [
      'an unknown audience',
      ['first', '--audience', 'all'],
      'There is no audience "all". Audiences: candidate, interviewer.',
    ],
  ])('says in one line what is wrong with %s', (_case, args, message) => {
    const { root } = repository();
    expect(runCommandLine('changes', args, root)).toEqual({ code: 2, out: '', err: `${message}\n` });
  });

  it('says so where the content is in no repository', () => {
    const root = contentFolder();
    expect(runCommandLine('changes', ['a'], root)).toEqual({
      code: 2,
      out: '',
      err: `The content root ${root} is in no git repository, so there are no commits to compare.\n`,
    });
  });
});
