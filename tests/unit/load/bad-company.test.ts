import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLines, contentRoot, writeFile } from '../../helpers/content-root.ts';

/** Each test starts a process, several at once. */
describe.concurrent('npm run check, of the files of the company', { timeout: 60_000 }, () => {
  it('reports a missing company.yaml', async () => {
    const root = contentRoot();
    rmSync(join(root, 'company.yaml'));
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'company.yaml:1:1 error schema company.yaml does not exist. | Add it beside candidate/: it holds name, url, tagline, values and contacts.',
      ],
    });
  });

  it('reports company.yaml that cannot be read', async () => {
    const root = contentRoot();
    writeFile(root, 'company.yaml', 'name: [Example\n');
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'company.yaml:2:1 error schema The fields cannot be read as YAML here: unexpected end of the stream within a flow collection. | Check the indentation, and put text that contains ": " or " #" in quotes.',
      ],
    });
  });

  it('reports pictures that are not there, lead to the other side, or do more than draw', async () => {
    const root = contentRoot((files) => {
      Object.assign(files.company, { logo: 'gone.svg', favicon: 'sly.svg' });
    });
    writeFile(root, 'interviewer/secret.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    symlinkSync('interviewer/secret.svg', join(root, 'sly.svg'));
    const { code, lines } = await checkLines(root);
    expect(code).toBe(1);
    expect(lines.map((line) => line.replace(/^company\.yaml:\d+:\d+/, 'company.yaml'))).toEqual([
      'company.yaml error schema The picture "gone.svg" does not exist beside company.yaml. | Add the file, correct its name, or leave the field out.',
      'company.yaml error schema The picture "sly.svg" is a link that leads out of what candidates may see. | Copy the file beside company.yaml.',
    ]);
    rmSync(join(root, 'sly.svg'));
    mkdirSync(join(root, 'sly.svg'));
    expect((await checkLines(root)).lines).toContain(
      'sly.svg:1:1 error schema The picture cannot be read (EISDIR). | Check that you may read it.',
    );
    rmSync(join(root, 'sly.svg'), { recursive: true });
    writeFile(root, 'gone.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    writeFile(root, 'sly.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
    expect((await checkLines(root)).lines.map((line) => line.split(' | ')[0])).toEqual([
      'sly.svg:1:41 error schema The picture has a script.',
    ]);
  });

  it('reports a company without contacts', async () => {
    const root = contentRoot((files) => {
      delete files.company.contacts;
    });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'company.yaml:1:1 error schema "contacts" is missing: expected fields, each on a line of its own. | What belongs there: Where candidates write to.',
      ],
    });
  });

  it.each(['English', 'en-US-US'])('reports a language that is none: %s', async (lang) => {
    const root = contentRoot((files) => {
      files.company.lang = lang;
    });
    const { code, lines } = await checkLines(root);
    expect({ code, lines: lines.map((line) => line.replace(/^company\.yaml:\d+:\d+ /, '')) }).toEqual({
      code: 1,
      lines: [
        `error schema "lang" is not right: expected a BCP 47 language tag such as en or de-AT; found "${lang}". | What belongs there: Language of the content, as a tag such as en.`,
      ],
    });
  });

  it('reports a language that the words of the interface do not exist in', async () => {
    const root = contentRoot((files) => {
      files.company.lang = 'nl-BE';
    });
    const { code, lines } = await checkLines(root);
    expect({ code, lines: lines.map((line) => line.replace(/^company\.yaml:\d+:\d+ /, '')) }).toEqual({
      code: 1,
      lines: [
        'error schema "lang" is not right: the words of pages around the content do not exist in "nl-BE". They exist in: de, en. | If the content is in this language, set interfaceLang to one of these; or name one of these, or a region of one such as en-GB.',
      ],
    });
  });

  it('reports an address with another host behind two slashes, and one that is a script', async () => {
    const root = contentRoot((files) => {
      files.company.links = {
        jobs: '//jobs.example/',
        privacyNotice: '/\\\\privacy.example',
        equalOpportunity: 'javascript:alert(1)',
      };
    });
    const { lines } = await checkLines(root);
    const says = (name: string, found: string, text: string) =>
      `error schema "links.${name}" is not right: expected an address: https://…, mailto:…, or /path/ on this site; found ${found}. | What belongs there: ${text}`;
    expect(lines.map((line) => line.replace(/^company\.yaml:\d+:\d+ /, ''))).toEqual([
      says('jobs', '"//jobs.example/"', 'The list of open positions.'),
      says('privacyNotice', JSON.stringify('/\\\\privacy.example'), 'The privacy notice for applicants.'),
      says('equalOpportunity', '"javascript:alert(1)"', 'The statement on equal opportunity.'),
    ]);
  });

  it('reports unknown settings in checks.yaml', async () => {
    const root = contentRoot((files) => {
      files.checks = { of: ['readability'] };
    });
    expect(await checkLines(root)).toEqual({
      code: 1,
      lines: [
        'checks.yaml:1:1 error schema There is no field "of". Did you mean "off"? Known: off, thresholds, cardDays, trackingSystem, messagePlaceholders. | Write "off" instead of "of".',
      ],
    });
  });
});
