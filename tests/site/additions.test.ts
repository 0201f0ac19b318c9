import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchFile } from '../../src/handbook/search/record.ts';
import { CODE } from '../../src/site/settings.ts';
import { add, ADDITIONS, promisedFiles, type Addition } from '../helpers/additions.ts';
import { copyProject } from '../helpers/project-copy.ts';
import { finished, plainEnv, sandbox } from '../helpers/site-build.ts';
import { FIXTURE } from '../helpers/site-fixture.ts';
import { attribute, elementsOf, filesBelow, pageAt, textOf } from '../helpers/site-pages.ts';
import { unpack } from '../helpers/site-scan.ts';

const CONTENT = 'tests/fixtures/handbook';
const box = sandbox();
afterAll(box.remove);
let project: string;
const touched: Partial<Record<Addition, string[]>> = {};

const run = (script: string, ...args: string[]) => {
  const env = plainEnv({ HANDBOOK_HOME: project, HANDBOOK_CONTENT: CONTENT, HANDBOOK_TODAY: '2026-11-20' });
  return finished(spawn(process.execPath, [script, ...args], { cwd: project, env }));
};
const compile = () => run(join(CODE, 'node_modules/typescript/bin/tsc'), '--noEmit');
const runCli = (name: string, ...args: string[]) => run(join(project, 'src/cli', `${name}.ts`), ...args);

const read = (file: string) => readFileSync(join(project, file), 'utf8');
const write = (file: string, text: string) => {
  writeFileSync(join(project, file), text);
};
function replaceIn(file: string, from: string, to: string): void {
  const text = read(file);
  expect(text, file).toContain(from);
  write(file, text.replace(from, to));
}

/** One copy of the project gets everything, one after the other, as CONTRIBUTING.md says. */
beforeAll(() => {
  project = copyProject(join(box.folder, 'workspace'));
  cpSync(FIXTURE, join(project, CONTENT), { recursive: true });
  for (const addition of ADDITIONS) touched[addition] = add(project, addition);
  // Two words of the new language are its own.
  cpSync(join(project, 'src/words/en'), join(project, 'src/words/nl'), { recursive: true });
  replaceIn('src/words/nl/frame.ts', "home: 'Home'", "home: 'Begin'");
  replaceIn('src/words/nl/kinds.ts', "title: 'Glossary'", "title: 'Woordenlijst'");
  write(
    `${CONTENT}/company.yaml`,
    `${read(`${CONTENT}/company.yaml`).replace(/^(?:lang|interfaceLang):.*\n/gm, '')}lang: nl\n`,
  );
});

describe('Adding something', () => {
  it.each(ADDITIONS)('touches as many files as CONTRIBUTING.md says: a %s', (addition) => {
    const code = touched[addition]!.filter((file) => file.startsWith('src/'));
    expect(code, code.join(', ')).toHaveLength(promisedFiles(addition));
  });

  it('is not done before every word is there: the compiler names the file and the word', async () => {
    const words = {
      'src/words/nl/frame.ts': { word: 'menuButton', line: "  menuButton: 'Menu',\n" },
      'src/words/en/kinds.ts': { word: 'one', line: "    one: 'Term',\n" },
      'src/words/de/kinds.ts': { word: 'title', line: "    title: 'Wörterbuch',\n" },
      'src/words/nl/kinds.ts': { word: 'myths', line: "        myths: 'What is not so',\n" },
      'src/words/nl/rules/text.ts': {
        word: 'thresholds',
        line: "    thresholds: { letters: 'Letters of a title, at most.' },\n",
      },
      'src/words/nl/interviewer-tools.ts': { word: 'title', line: "    title: 'Phrases that help',\n" },
    };
    const whole = Object.keys(words).map((file) => ({ file, text: read(file) }));
    for (const [file, { line }] of Object.entries(words)) replaceIn(file, line, '');
    const { code, output } = await compile();
    for (const { file, text } of whole) write(file, text);
    expect(code).not.toBe(0);
    for (const [file, { word }] of Object.entries(words)) {
      const said = output.split(/^(?=src\/)/m).filter((part) => part.startsWith(`${file}(`));
      expect(said.join(''), `${file} in\n${output}`).toContain(`'${word}'`);
    }
  });

  it('compiles once they are', async () => {
    const { code, output } = await compile();
    expect(code, output).toBe(0);
  });
});

describe('What was added', () => {
  let candidate: string;
  let interviewer: string;
  beforeAll(async () => {
    const { code, output } = await runCli('build');
    expect(code, output).toBe(0);
    candidate = join(project, 'dist/candidate');
    interviewer = join(project, 'dist/interviewer');
  });

  const text = (site: string, address: string) => textOf(pageAt(site, address));
  const linksOf = (site: string, address: string) =>
    elementsOf(pageAt(site, address), 'a').flatMap((link) => attribute(link, 'href') ?? []);

  it('a kind: a page on each side, with what the entry has and the words that it was given', () => {
    for (const [site, address, shown] of [
      [candidate, '/glossary/dry-run/', 'Nobody meets a candidate before a dry run.'],
      [interviewer, '/interviewer/glossary/dry-run/', 'Say rehearsal to somebody from another company.'],
    ] as const) {
      const page = text(site, address);
      for (const part of ['Dry run', 'Term', shown, 'What it is about', 'Craft']) expect(page).toContain(part);
    }
    expect(text(candidate, '/glossary/dry-run/')).toContain('We rehearse, so that you are not the rehearsal.');
    expect(text(candidate, '/glossary/dry-run/')).not.toContain('Say rehearsal');
    expect(existsSync(join(candidate, 'interviewer'))).toBe(false);
  });

  it('a kind: links to the entries that it names, to those of its own side', () => {
    const to = (site: string, address: string, path: string) =>
      linksOf(site, address).filter((link) => link.endsWith(path));
    expect(to(candidate, '/glossary/dry-run/', '/competencies/craft/')).toHaveLength(1);
    expect(to(interviewer, '/interviewer/glossary/dry-run/', '/interviewer/competencies/craft/')).toHaveLength(1);
  });

  it('a kind: a list, and a place in menus, in llms.txt, in handbook.json and in the search', () => {
    expect(linksOf(candidate, '/glossary/').some((link) => link.endsWith('/glossary/dry-run/'))).toBe(true);
    expect(text(candidate, '/glossary/')).toContain('An interview with a colleague in the place of the candidate.');
    expect(linksOf(candidate, '/roles/').some((link) => link.endsWith('/glossary/'))).toBe(true);
    expect(linksOf(interviewer, '/interviewer/').some((link) => link.endsWith('/interviewer/glossary/dry-run/'))).toBe(
      true,
    );
    expect(readFileSync(join(candidate, 'llms.txt'), 'utf8')).toMatch(
      /## Woordenlijst\n\n- \[Dry run\]\(.*\/glossary\/dry-run\/\)/,
    );
    const data = (site: string) =>
      (JSON.parse(readFileSync(join(site, 'handbook.json'), 'utf8')) as { terms: object[] }).terms;
    expect(data(candidate)).toMatchObject([{ id: 'dry-run', title: 'Dry run', competencies: ['craft'] }]);
    expect(data(candidate)[0]).not.toHaveProperty('interviewer');
    expect(data(interviewer)).toMatchObject([{ interviewer: { instead: [{ id: 'rehearsal' }] } }]);
    const records = filesBelow(candidate)
      .filter((file) => file.endsWith('.pf_fragment'))
      .map((file) => JSON.parse(unpack(readFileSync(join(candidate, file))).toString('utf8')) as object);
    expect(records).toContainEqual(
      expect.objectContaining({
        url: '/glossary/dry-run/',
        meta: expect.objectContaining({ kind: 'Woordenlijst' }) as object,
      }),
    );
    const { records: names } = JSON.parse(readFileSync(join(candidate, 'search.json'), 'utf8')) as SearchFile;
    expect(names).toContainEqual(
      expect.objectContaining({ title: 'Dry run', path: '/glossary/dry-run/', kind: 'Woordenlijst' }),
    );
  });

  it('a kind: its references are checked, its entries made by npm run new, its fields known to editors', async () => {
    const made = await runCli('new', 'term', 'buzz-word');
    expect(made.code, made.output).toBe(0);
    for (const side of ['candidate', 'interviewer'])
      expect(read(`${CONTENT}/${side}/terms/buzz-word.mdx`)).toContain('TODO: ');
    const entry = `${CONTENT}/candidate/terms/dry-run.mdx`;
    replaceIn(entry, '[craft]', '[crafd]');
    const { code, output } = await run(join(project, 'src/cli/check.mjs'));
    replaceIn(entry, '[crafd]', '[craft]');
    expect(code, output).toBe(1);
    expect(output).toContain('There is no competency "crafd". Did you mean "craft"?');
    await runCli('schemas');
    for (const name of ['candidate-terms', 'interviewer-terms'])
      expect(existsSync(join(project, 'schemas', `${name}.schema.json`)), name).toBe(true);
  });

  it('a field: on the page of each side, under its heading', () => {
    for (const [site, address] of [
      [candidate, '/competencies/craft/'],
      [interviewer, '/interviewer/competencies/craft/'],
    ] as const)
      expect(text(site, address)).toMatch(/What is not so\s+Craft does not mean slow\./);
    expect(text(candidate, '/competencies/plain-speech/')).not.toContain('What is not so');
  });

  it('a rule: a page that says what it checks, and its number in the settings', () => {
    const page = text(interviewer, '/interviewer/checks/short-title/');
    for (const part of [
      'A title is short.',
      'Menus, cards and search show it in one line.',
      'Letters of a title, at most.',
      '60',
    ])
      expect(page).toContain(part);
  });

  it('a page: at its address, with a link in the menu of interviewers, and for nobody else', () => {
    expect(text(interviewer, '/interviewer/phrases/')).toContain('What would you try next?');
    expect(linksOf(interviewer, '/interviewer/').some((link) => link.endsWith('/interviewer/phrases/'))).toBe(true);
    expect(filesBelow(candidate).filter((file) => file.includes('phrases'))).toEqual([]);
  });

  it('a language: says the words of every page', () => {
    for (const site of [candidate, interviewer]) {
      const page = pageAt(site, '/glossary/');
      expect(attribute(elementsOf(page, 'html')[0]!, 'lang')).toBe('nl');
      expect(textOf(page)).toContain('Begin');
      expect(textOf(page)).toContain('Woordenlijst');
      expect(textOf(page)).not.toMatch(/\bHome\b/);
    }
  });
});
