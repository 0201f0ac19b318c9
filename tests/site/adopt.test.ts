import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CODE } from '../../src/site/settings.ts';
import { packNext, RENAMED } from '../helpers/next-package.ts';
import { Shell } from '../helpers/shell.ts';
import { sandbox } from '../helpers/site-build.ts';
import { testPackage } from '../helpers/site-shared.ts';

const box = sandbox();
afterAll(box.remove);

/** The commands of a page of the documentation, in their order. */
const commandsOf = (page: string): string[] =>
  [...readFileSync(join(CODE, page), 'utf8').matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, block]) =>
    block!.trim().split('\n'),
  );

describe('The way of a company', () => {
  const { tarball } = testPackage();
  let shell: Shell;
  /** How many pages a command that does not end shows. */
  const SERVERS: Record<string, number> = { 'npx hiring-handbook dev': 1, 'npx hiring-handbook serve': 2 };

  beforeAll(() => {
    const product = join(box.folder, 'product');
    mkdirSync(product);
    cpSync(tarball, join(product, basename(tarball)));
    shell = new Shell(product, box.folder);
  });

  it('is as docs/adopt.md says, each command as it stands there', { timeout: 900_000 }, async () => {
    const [pack, ...commands] = commandsOf('docs/adopt.md');
    // That is what has been done already, in this repository.
    expect([pack, basename(tarball)]).toEqual(['npm ci && npm pack', 'hiring-handbook-1.0.0.tgz']);
    expect(commands.length).toBeGreaterThan(10);
    const printed = new Map<string, string>();
    for (const command of commands) {
      const pages = SERVERS[command];
      if (pages === undefined) {
        const { code, output } = shell.run(command);
        expect(code, `${command}\n${output}`).toBe(0);
        printed.set(command, output);
      } else {
        const texts = await shell.pagesOf(command, pages);
        expect(texts.filter((text) => text.includes('Tide Works'))).toHaveLength(pages);
      }
    }
    expect(shell.folder).toBe(join(box.folder, 'our-handbook'));
    expect(printed.get('npx hiring-handbook check --errors')).toMatch(/No issues in 6 entries/);
    const there = (file: string) => existsSync(join(shell.folder, file));
    expect(['dist/candidate/index.html.br', 'dist/interviewer/interviewer/index.html'].filter(there)).toHaveLength(2);
    const conf = readFileSync(join(shell.folder, 'handbook.conf'), 'utf8');
    expect(conf.match(/server_name \S+/g)).toHaveLength(2);
    expect(conf).toContain('auth_request');
  });

  it('goes on as docs/upgrade.md says, to a version in which a field has another name', { timeout: 900_000 }, () => {
    const next = packNext(tarball, join(box.folder, 'next'));
    const commands = commandsOf('docs/upgrade.md');
    expect(commands[0]).toBe(`npm install ./${basename(next)}`);
    renameSync(next, join(shell.folder, basename(next)));
    const stage = join(shell.folder, 'interviewer/stages/team-interview.mdx');
    writeFileSync(stage, readFileSync(stage, 'utf8').replace(/^decisionRule:/m, '# Ours\ndecisionRule:  '));
    shell.run('git add --all && git commit --quiet --message "With a comment"');
    const before = readFileSync(stage, 'utf8');
    const ended: [string, number | null, string][] = [];
    for (const command of commands) {
      // Before it is upgraded, and where nobody can be asked.
      if (command.endsWith('upgrade')) {
        const check = shell.run('npx hiring-handbook check');
        expect(check.code, check.output).toBe(2);
        expect(check.output).toMatch(
          /^The content is of version \d of the schema, .* run `npx hiring-handbook upgrade`,[^\n]+\n$/,
        );
        const asked = shell.run(command);
        expect(asked.code, asked.output).toBe(2);
        expect(asked.output).toContain(`-${RENAMED.from}:  `);
        expect(asked.output).toContain(`+${RENAMED.to}:  `);
        expect(asked.output).toContain('The rule by which a stage decides is called by the people who decide.');
        expect(readFileSync(stage, 'utf8')).toBe(before);
        // What npm has changed is not what an upgrade changes: it does not keep it from writing.
        const { code, output } = shell.run(`${command} --yes`);
        ended.push([command, code, output]);
      } else {
        const { code, output } = shell.run(command);
        ended.push([command, code, output]);
      }
    }
    expect(ended.filter(([, code]) => code !== 0)).toEqual([]);
    expect(readFileSync(stage, 'utf8')).toBe(before.replace(RENAMED.from, RENAMED.to));
    expect(shell.run('git status --porcelain --untracked-files=no').output).toBe('');
    const build = shell.run('npx hiring-handbook build --audience interviewer');
    expect(build.code, build.output).toBe(0);
    const page = readFileSync(
      join(shell.folder, 'dist/interviewer/interviewer/stages/team-interview/index.html'),
      'utf8',
    );
    expect(page).toContain('Yes if both ratings are what the role needs.');
    // Back to the version before: it cannot read what is newer than itself.
    cpSync(join(box.folder, 'product', basename(tarball)), join(shell.folder, basename(tarball)));
    shell.run(`npm install ./${basename(tarball)}`);
    expect(shell.run('npx hiring-handbook check')).toEqual({
      code: 2,
      output: expect.stringMatching(/^The content is of version 3 of the schema, [^\n]+\n$/) as string,
    });
  });
});
