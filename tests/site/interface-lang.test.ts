import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markContent } from '../helpers/pseudo-language.ts';
import { build, sandbox } from '../helpers/site-build.ts';
import { FIXTURE } from '../helpers/site-fixture.ts';
import { placeIn } from '../helpers/site-prepare.ts';
import { attribute, elementsOf, pagesOf, readPage } from '../helpers/site-pages.ts';

const box = sandbox();
afterAll(box.remove);

const place = placeIn(box.folder, 'french');
let output: string;
beforeAll(async () => {
  cpSync(FIXTURE, place.content, { recursive: true });
  // Every letter of the content has a dot above it: no word of the interface has.
  markContent(place.content);
  const company = join(place.content, 'company.yaml');
  writeFileSync(
    company,
    readFileSync(company, 'utf8')
      .replace(/^lang: .*$/m, 'lang: fr')
      .replace(/^interfaceLang: .*$/m, 'interfaceLang: de'),
  );
  const built = await build(place);
  output = built.output;
  expect(built.code, output).toBe(0);
});

describe('A handbook in French with an interface in German', () => {
  it.each(['candidate', 'interviewer'] as const)('has pages in the language of its interface: %s', (audience) => {
    const pages = pagesOf(place[audience]);
    expect(pages.length).toBeGreaterThan(15);
    for (const file of pages)
      expect([file, attribute(elementsOf(readPage(place[audience], file), 'html')[0]!, 'lang')]).toEqual([file, 'de']);
  });

  it('says of an entry’s title, summary and text in which language they are', () => {
    const page = readPage(place.candidate, 'roles/workshop-engineer/index.html');
    const langOf = (tag: string, name: string) =>
      elementsOf(page, tag)
        .filter((element) => attribute(element, 'class')?.split(' ').includes(name))
        .map((element) => attribute(element, 'lang'));
    expect(elementsOf(page, 'h1').map((element) => attribute(element, 'lang'))).toEqual(['fr']);
    expect(langOf('p', 'summary')).toEqual(['fr']);
    expect(langOf('p', 'eyebrow')).toEqual([undefined]);
  });

  it('is said by the build to be German but for what tools say to interviewers', () => {
    expect(output).toContain('candidate    all words of the interface are in de\n');
    expect(output).toMatch(
      /interviewer {2}\d{3,4} words of the interface, of checks and findings, are in en and not in de\n/,
    );
  });
});
