import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/words/languages.ts';
import { contentRoot } from '../helpers/content-root.ts';
import { silentHandbook } from '../helpers/silent-handbook.ts';
import { build, sandbox, type Sandbox } from '../helpers/site-build.ts';
import { placeIn } from '../helpers/site-prepare.ts';
import { pageAt, pagesOf, readPage, textOf } from '../helpers/site-pages.ts';
import { testSites } from '../helpers/site-shared.ts';

/** What pages say where the company says it, and not where it does not. */
const SAID: Record<string, RegExp> = {
  'when candidates hear back': /hears? back within|working days? until the decision|You hear from us within/,
  'whether an interview is recorded': /\bRecording\b|Not recorded/,
  'whether AI assistants may be used': /AI assistants/,
  'how to move a date': /Moving the date/,
  'how many people there are': /\bYou meet\b|People you meet|Every candidate for a role meets/,
  'what an invitation says': /Your invitation/,
  'that examples are not asked': /not the questions you will get/,
  'that something does not count': /goes into the decision|Nothing else about you is rated/,
  'that nobody asks for reasons': /need not say why/,
  'whom to ask instead': /Ask the hiring manager/,
  'how long it takes to prepare': /All of it takes about|\bPrepare \d+ minutes/,
  'how long it takes to write up': /Write up/,
  'what happens by the minute': /Minute by minute|The agenda/,
  'who keeps a page, and since when': /Maintained by|Last reviewed/,
};
/** The pages about the checks speak of what any handbook may say. */
const ofHandbook = (file: string) => !file.startsWith('interviewer/checks/');
const textOfSite = (site: string) =>
  pagesOf(site)
    .filter(ofHandbook)
    .map((file) => textOf(readPage(site, file)).replace(/\s+/g, ' '))
    .join('\n');

let box: Sandbox;
const texts = { said: '', candidate: '', interviewer: '' };
beforeAll(async () => {
  box = sandbox();
  const root = contentRoot((files) => Object.assign(files, silentHandbook()));
  const { code, output } = await build(box.place('silent', root));
  if (code !== 0) throw new Error(output);
  const { candidate, interviewer } = placeIn(box.folder, 'silent');
  Object.assign(texts, {
    said: textOfSite(testSites().fixture.interviewer),
    candidate: textOfSite(candidate),
    interviewer: textOfSite(interviewer),
  });
});
afterAll(() => {
  box.remove();
});

describe('The sites of a company that states nothing', () => {
  it.each(Object.entries(SAID))('do not say %s, as those of one that states it do', (_what, words) => {
    const [said, ...silent] = (['said', 'candidate', 'interviewer'] as const).map(
      (site) => words.exec(texts[site])?.[0],
    );
    expect(said).toBeDefined();
    expect(silent).toEqual([undefined, undefined]);
  });

  it('name each practical matter that they do not answer, and say once whom to ask', () => {
    const practical = (site: string) => textOf(pageAt(site, '/practical/')).replace(/\s+/g, ' ');
    const silent = practical(placeIn(box.folder, 'silent').candidate);
    const { title, topics, else: rest } = wordsFor('en').practical;
    for (const topic of Object.values(topics)) expect(silent).toContain(topic.title);
    expect(silent.split(rest.askAbout)).toHaveLength(2);
    expect(silent).not.toContain('Answered by');
    const said = practical(testSites().fixture.candidate);
    expect(said).toContain(title);
    expect(said.split('Answered by')).toHaveLength(Object.keys(topics).length + 1);
    expect(said).not.toContain(rest.askAbout);
  });

  it('have the parts in which that would stand', () => {
    for (const words of [
      'What was yesterday like?',
      'Long talk',
      'Who reads what I write?',
      'Nothing is assessed here.',
    ])
      expect(texts.candidate).toContain(words);
    expect(texts.interviewer).toContain('This meeting is informal');
  });
});
