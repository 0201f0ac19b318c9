import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KIND_NAMES } from '../../src/handbook/entities/schemas.ts';
import { RULES } from '../../src/handbook/rules/index.ts';
import { CODE } from '../../src/site/settings.ts';
import { packageCommands } from '../docs/commands.ts';
import { PAGES, partOf } from '../docs/pages.ts';
import { filesBelow } from '../helpers/site-pages.ts';

const read = (page: string) => readFileSync(join(CODE, 'docs', page), 'utf8');
const parts = Object.entries(PAGES).flatMap(([page, own]) =>
  Object.entries(own).map(([name, make]) => [page, name, make] as const),
);

describe('The documentation', () => {
  it.each(parts)(
    'docs/%s has its part "%s" as the code has it; if not, run `npm run docs`',
    async (page, name, make) => {
      expect(partOf(read(page), name) === (await make()).trim(), 'is up to date').toBe(true);
    },
  );

  it('has every kind, every check and every command', () => {
    const [fields, checks, commands] = [read('fields.md'), read('checks.md'), read('commands.md')];
    for (const kind of KIND_NAMES)
      expect(fields).toMatch(new RegExp(`\`(?:candidate|interviewer)/${kind}/<id>\\.mdx\``));
    for (const { id } of RULES) expect(checks).toContain(`\n### ${id}\n`);
    expect(packageCommands().length).toBeGreaterThan(10);
    for (const [name] of packageCommands()) expect(commands).toContain(`\n## \`${name}\`\n\n\`\`\`\nUsage: `);
  });

  it('says of every field what it is, in more than its name', () => {
    const rows = [...read('fields.md').matchAll(/^\| `([^`]+)` \| (.*?) \| /gm)].map(([, path, text]) => ({
      path: path!,
      text: text!,
    }));
    expect(rows.length).toBeGreaterThan(350);
    const words = (text: string) =>
      text
        .toLowerCase()
        .match(/[a-z]+/g)
        ?.filter((word) => !['the', 'a', 'its', 'of', 'this'].includes(word)) ?? [];
    const silent = rows.filter(({ path, text }) => {
      const name = words(
        path
          .split(/[.[\]]+/)
          .filter(Boolean)
          .at(-1)!
          .replace(/[A-Z]/g, ' $&'),
      );
      return words(text).filter((word) => !name.includes(word)).length === 0;
    });
    expect(silent).toEqual([]);
  });

  it('names commands that there are, with options that they say they have', () => {
    const { scripts } = JSON.parse(readFileSync(join(CODE, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const usages = read('commands.md').split(/^## /m);
    const modules = new Map(packageCommands());
    const wrong: string[] = [];
    let named = 0;
    for (const page of readdirSync(join(CODE, 'docs')).filter((name) => name.endsWith('.md') && name !== 'commands.md'))
      for (const [said, runner, command] of read(page).matchAll(/(npm run|npx hiring-handbook) ([a-z:]+\b)[^\n`|]*/g)) {
        named++;
        const usage = usages.find((text) => text.startsWith(`\`${command!}\``)) ?? '';
        const isThere = runner === 'npm run' ? command! in scripts : modules.has(command!);
        const options = [...said.replace(/#.*/, '').matchAll(/ (--[a-z][a-z-]*)/g)].map(([, option]) => option!);
        if (!isThere || options.some((option) => !usage.includes(option))) wrong.push(`${page}: ${said}`);
      }
    expect(named).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  it('tells of everything that scripts keep in a browser', () => {
    const folders = ['src/client', 'src/components', 'src/handbook'].map((folder) => join(CODE, folder));
    const files = folders.flatMap((folder) =>
      filesBelow(folder)
        .filter((file) => /\.(?:ts|astro)$/.test(file))
        .map((file) => readFileSync(join(folder, file), 'utf8')),
    );
    const keys = new Set(files.flatMap((text) => [...text.matchAll(/'(handbook-[a-z-]+)'/g)].map(([, key]) => key!)));
    // The name of an event: nothing is kept by it.
    keys.delete('handbook-kept');
    expect(keys.size).toBeGreaterThan(8);
    const told = partOf(read('security.md'), 'browser');
    expect([...keys].filter((key) => !told.includes(`\`${key}\``))).toEqual([]);
    const keeping = files.filter((text) =>
      /(?:localStorage|sessionStorage)\.setItem|indexedDB\.open|document\.cookie|caches\.open/.test(text),
    );
    // Each names a key of the list, or is given one: see src/client/ticks.ts and src/client/card/database.ts.
    expect(keeping.length).toBe(7);
  });

  it('leads only to files and headings that are there', () => {
    const lost: string[] = [];
    for (const page of readdirSync(join(CODE, 'docs')).filter((name) => name.endsWith('.md')))
      for (const [, address] of read(page)
        .replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '')
        .matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)) {
        const [path = '', id] = address!.split('#');
        const file = join(CODE, 'docs', path === '' ? page : path);
        if (!existsSync(file)) lost.push(`${page}: ${address!}`);
        else if (id !== undefined) {
          const ids = [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
            title!
              .toLowerCase()
              .replace(/[^\p{L}\p{N}_\- ]/gu, '')
              .replaceAll(' ', '-'),
          );
          if (!ids.includes(id)) lost.push(`${page}: ${address!}`);
        }
      }
    expect(lost).toEqual([]);
  });
});
