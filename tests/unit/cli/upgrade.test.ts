import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../../src/handbook/migrations/index.ts';
import { runCommandLine, withFault } from '../../helpers/command.ts';
import { contentFolder, temporaryFolder } from '../../helpers/content-folder.ts';

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@tide.example', ...args], {
    encoding: 'utf8',
  });

/** A company's folder with a configuration, as its last commit where it is a repository. */
function home(config: string, repository = true): string {
  const folder = contentFolder();
  writeFileSync(join(folder, 'handbook.config.yaml'), config);
  if (!repository) return folder;
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'Ours');
  return folder;
}

const configIn = (folder: string) => readFileSync(join(folder, 'handbook.config.yaml'), 'utf8');
const upgrade = (folder: string, args: readonly string[] = [], env: Record<string, string> = {}) =>
  runCommandLine('upgrade', args, folder, folder, env);

const OLDER = `The content is of version 1 of the schema, and this hiring-handbook has ${String(SCHEMA_VERSION)}: run \`npm run upgrade\`, which shows what it changes before it does.\n`;

describe('hiring-handbook upgrade', () => {
  it('shows what it would change, and changes nothing that nobody agrees to', () => {
    const folder = home('# Ours\nschema: 1\n');
    const { code, out, err } = upgrade(folder);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'Nothing was written: nobody can be asked here. --yes writes it.\n',
    });
    expect(out).toMatch(/^From version 1 of the schema to \d+:\n {2}2: The schema holds more /);
    expect(out).toContain(
      `\nhandbook.config.yaml\n@@ -1,2 +1,2 @@\n # Ours\n-schema: 1\n+schema: ${String(SCHEMA_VERSION)}\n`,
    );
    expect(configIn(folder)).toBe('# Ours\nschema: 1\n');
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  it('writes it where it is told to, once', () => {
    const folder = home('# Ours');
    expect(upgrade(folder, ['--yes'])).toMatchObject({ code: 0, err: '' });
    const written = `# Ours\n# The version of the schema that the content is written for.\nschema: ${String(SCHEMA_VERSION)}\n`;
    expect(configIn(folder)).toBe(written);
    expect(upgrade(folder, ['--yes'])).toEqual({
      code: 0,
      out: `The content is of version ${String(SCHEMA_VERSION)} of the schema: there is nothing to do.\n`,
      err: '',
    });
    expect(runCommandLine('check-command', [], folder, folder, {})).toMatchObject({ code: 0, err: '' });
  });

  it('changes no file that git could not bring back, and says where there is no git', () => {
    const folder = home('schema: 1\n');
    writeFileSync(join(folder, 'handbook.config.yaml'), 'schema: 1 # still\n');
    const { code, err } = upgrade(folder, ['--yes']);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'Nothing was written: git has no commit of handbook.config.yaml as it is now. Commit first, so that you can go back.\n',
    });
    expect(configIn(folder)).toBe('schema: 1 # still\n');
    const bare = home('schema: 1\n', false);
    const done = upgrade(bare, ['--yes'], { GIT_CEILING_DIRECTORIES: join(bare, '..') });
    expect(done.out).toContain('These files are in no git repository: nothing brings back what they are now.');
    expect(configIn(bare)).toBe(`schema: ${String(SCHEMA_VERSION)}\n`);
  });

  it('says in one line what keeps it from writing', () => {
    const folder = home('schema: 1\n');
    const full = upgrade(folder, ['--yes'], withFault('writeFileSync:ENOSPC:handbook.config.yaml'));
    expect(full.code).toBe(2);
    expect(full.err).toMatch(/^Nothing was written\. The disk that holds [^\n]+\n$/);
    expect(configIn(folder)).toBe('schema: 1\n');
    expect(upgrade(folder, [], { PATH: '/nowhere' }).err).toMatch(/^git could not be run \([^\n]+\n$/);
    const elsewhere = contentFolder();
    expect(upgrade(folder, [], { HANDBOOK_CONTENT: elsewhere }).err).toBe(
      `HANDBOOK_CONTENT names ${elsewhere}, and handbook.config.yaml of ${folder} is about other content. Run it without, or in the folder of that content.\n`,
    );
    const bare = temporaryFolder('bare');
    expect(upgrade(bare).err).toBe(
      `There is no handbook.config.yaml in ${bare}, and it would say of which version the content is.\n`,
    );
  });
});

describe('Content of another version', () => {
  it('that is older is checked and built all the same while nothing in it has to change, with a word about it', () => {
    const folder = home('');
    expect(runCommandLine('check-command', ['--format', 'json'], folder, folder)).toMatchObject({
      code: 0,
      err: OLDER,
    });
    const built = runCommandLine('build', ['--audience', 'interviewer'], folder, folder, {
      HANDBOOK_TODAY: 'never',
    });
    expect(built.err.startsWith(OLDER)).toBe(true);
    // Of content that lies elsewhere the configuration says nothing.
    const other = home('');
    cpSync(folder, join(other, 'other'), { recursive: true });
    expect(runCommandLine('check-command', [], join(other, 'other'), other).err).toBe('');
  });

  // Each is a process of its own.
  it('that is newer is read by no command', { timeout: 240_000 }, () => {
    const folder = home(`schema: ${String(SCHEMA_VERSION + 1)}\nunheard: of\n`);
    const said = `The content is of version ${String(SCHEMA_VERSION + 1)} of the schema, and this hiring-handbook reads ${String(SCHEMA_VERSION)}: install a newer version of it.\n`;
    const commands = {
      build: [],
      changes: ['HEAD'],
      'check-command': [],
      dev: [],
      find: ['tea'],
      hosting: ['nginx'],
      new: ['guide', 'a-b'],
      schemas: [],
      serve: [],
      start: [],
      upgrade: [],
      verify: [],
    };
    for (const [command, args] of Object.entries(commands))
      expect(runCommandLine(command, args, folder, folder), command).toEqual({ code: 2, out: '', err: said });
  });
});
