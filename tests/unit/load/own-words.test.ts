import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeSchemas } from '../../../src/cli/editor-files.ts';
import { loadContent } from '../../../src/load/load-content.ts';
import { ownLanguages } from '../../../src/load/own-words.ts';
import { pickWords } from '../../../src/site/pick-words.ts';
import { settingsFrom } from '../../../src/site/settings.ts';
import { temporaryFolder } from '../../helpers/content-folder.ts';
import { checkLines, contentRoot, runCheck, writeFile } from '../../helpers/content-root.ts';

describe('The files of words/', () => {
  it('are reported with line and column, and the words that they mean', async () => {
    const root = contentRoot();
    writeFile(root, 'words/en.yaml', 'hom: Start\nfooter:\n  editt: Mend\nallOf: "All {count}"\n');
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'words/en.yaml:1:1 error schema There is no word "hom" in the interface. Did you mean "home"? | Correct the name, or remove the line.',
        'words/en.yaml:3:3 error schema There is no word "editt" in "footer". Did you mean "edit"? | Correct the name, or remove the line.',
        'words/en.yaml:4:8 error schema "allOf" cannot be used: {section} is missing. | Its places: {section}, {count}. Each has to be there.',
      ],
    });
  });

  it('are named by a language, are YAML, and lie in the company’s folder', async () => {
    const root = contentRoot();
    const outside = temporaryFolder('elsewhere');
    writeFile(outside, 'de.yaml', 'home: Anfang\n');
    writeFile(root, 'interviewer/secret.yaml', 'home: Secret\n');
    writeFile(root, 'words/eng.yaml', 'home: Start\n');
    writeFile(root, 'words/en.yml', 'home: Start\n');
    writeFile(root, 'words/en.yaml', 'home: [\n');
    mkdirSync(join(root, 'words'), { recursive: true });
    symlinkSync(join(outside, 'de.yaml'), join(root, 'words/de.yaml'));
    symlinkSync('../interviewer/secret.yaml', join(root, 'words/de-AT.yaml'));
    const { lines } = await checkLines(root);
    const link =
      'This is a link to a file that does not exist, is outside of the company’s folder, or is on the interviewer side. | Put the file itself in its place.';
    expect(lines.filter((line) => line.startsWith('words/'))).toEqual([
      `words/de-AT.yaml:1:1 error schema ${link}`,
      `words/de.yaml:1:1 error schema ${link}`,
      expect.stringMatching(/^words\/en\.yaml:2:1 error schema The fields cannot be read as YAML here/) as string,
      'words/en.yml:1:1 error schema "en.yml" is no file with words of a language. Did you mean "en.yaml"? Known: de.yaml, en.yaml. | Name it by the tag of a language that there are words in, such as en.yaml or en-GB.yaml, or remove it.',
      'words/eng.yaml:1:1 error schema "eng.yaml" is no file with words of a language. Did you mean "en.yaml"? Known: de.yaml, en.yaml. | Name it by the tag of a language that there are words in, such as en.yaml or en-GB.yaml, or remove it.',
    ]);
  });

  it('are those of the company’s folder, beside handbook.config.yaml', async () => {
    const home = temporaryFolder('home');
    const root = contentRoot();
    writeFile(home, 'handbook.config.yaml', `content: ${root}\n`);
    writeFile(home, 'words/en.yaml', 'hom: Start\n');
    const run = await runCheck(root, ['--errors'], { HANDBOOK_HOME: home });
    expect(run.stdout).toContain('There is no word "hom"');
    expect(run.stdout).toMatch(/home[^/\n]*\/words\/en\.yaml/);
  });

  it('change what the company’s language says, the nearest of its files first', () => {
    const root = contentRoot(({ company }) => {
      company.lang = 'en-GB';
    });
    writeFile(root, 'words/en.yaml', 'home: Start\n');
    writeFile(root, 'words/de.yaml', 'home: Anfang\n');
    const home = () => {
      const { words, issues } = loadContent(root, 'candidate');
      expect(issues).toEqual([]);
      return words.home;
    };
    expect(home()).toBe('Start');
    writeFile(root, 'words/en-GB.yaml', 'home: Begin\n');
    expect(home()).toBe('Begin');
    writeFile(root, 'words/en-GB.yaml', 'home: Begin anew\n');
    expect(home()).toBe('Begin anew');
  });

  it('reach pages and scripts', () => {
    const root = contentRoot();
    writeFile(root, 'words/en.yaml', 'home: Start\nfindings:\n  numbers: { primary: First }\n');
    const words = pickWords(settingsFrom({ HANDBOOK_CONTENT: root, HANDBOOK_HOME: root }));
    const moduleIn = (name: string) => words.load(words.resolveId(`virtual:handbook/${name}`)!);
    expect(moduleIn('words')).toContain('{"pages":{"home":"Start"},"tools":{"findings.numbers.primary":"First"}}');
    expect(moduleIn('finding-words')).toContain('{"findings.numbers.primary":"First"}');
    writeFile(root, 'words/en.yaml', 'home: Start\n');
    expect(moduleIn('finding-words')).not.toContain('own-words');
  });

  it('have a schema for editors, in each language in which there are any', () => {
    const root = contentRoot();
    writeFile(root, 'words/en-GB.yaml', 'home: Start\n');
    const folder = temporaryFolder('schemas');
    expect(writeSchemas(folder)).not.toContain('words.en.schema.json');
    expect(writeSchemas(folder, ownLanguages(root))).toContain('words.en.schema.json');
    const schema = JSON.parse(readFileSync(join(folder, 'words.en.schema.json'), 'utf8')) as {
      properties: Record<string, { description: string }>;
    };
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(
      validate({ home: 'Start', run: { readyList: ['a', 'b', 'c'] }, rules: { readability: { what: 'x' } } }),
    ).toBe(true);
    expect(validate({ hom: 'Start' })).toBe(false);
    expect(schema.properties['home']).toMatchObject({ description: 'Home' });
    expect(schema.properties['siteTitle']!.description).toBe(
      '{company} {audience, select, candidate {…} interviewer {…}}',
    );
  });
});
