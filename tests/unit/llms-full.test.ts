import { describe, expect, it } from 'vitest';
import { llmsFullPaths, llmsFullTexts } from '../../src/handbook/llms-full.ts';
import { siteMapOf } from '../../src/handbook/site-map.ts';
import { asLines } from '../../src/handbook/text/as-lines.ts';
import { hiddenIn } from '../../src/handbook/text/hidden.ts';
import { inParts } from '../../src/handbook/text/in-parts.ts';
import { wordsFor } from '../../src/words/languages.ts';
import { fieldsOf, runOf } from '../helpers/check.ts';

const GUIDE = 'candidate/guides/accommodations';
const textsOf = (change: Parameters<typeof runOf>[0]) => llmsFullTexts(runOf(change).handbook, wordsFor('en'));

describe('llms-full.txt', () => {
  it('has the fields and the text of an entry, and full addresses', () => {
    const [text] = textsOf((files) => {
      files.entries[GUIDE] = {
        fields: { ...fieldsOf(files, GUIDE), title: 'Asking' },
        body: 'Begin.\n\n## How\n\nSee [roles](/roles/).\n\n```\n# no heading\n[x](/roles/)\n```\n',
      };
    });
    const own = text!.slice(text!.indexOf('## Asking'));
    expect(own).toMatch(/^## Asking\n\nhttps:\/\/[^\n]+\/guides\/accommodations\/\n\n/);
    expect(own).toMatch(/\n### How\n\nSee \[roles\]\(https:\/\/[^)]+\/roles\/\)\.\n/);
    expect(own).toContain('```\n# no heading\n[x](/roles/)\n```');
    expect(text).toContain('- duration:');
  });

  it('has nothing of the other side, of drafts, or of what finds a page and is shown to nobody', () => {
    const text = textsOf((files) => {
      Object.assign(fieldsOf(files, GUIDE), { alsoCalled: ['adjustments', { worry: 'a secret worry' }] });
      const pairing = Object.keys(files.entries).find((file) => file.startsWith('interviewer/interview-types/'))!;
      Object.assign(fieldsOf(files, pairing), { opening: 'Opening words for interviewers alone.' });
      files.entries['candidate/guides/draft'] = {
        fields: { ...fieldsOf(files, GUIDE), title: 'Not yet', status: 'draft' },
        body: 'Not yet.',
      };
    }).join('');
    expect(text.length).toBeGreaterThan(1000);
    expect(text).not.toMatch(/secret worry|Opening words|Not yet/);
    expect(hiddenIn(text)).toBeUndefined();
  });

  it('lets no field begin something else', () => {
    const text = textsOf((files) => {
      Object.assign(fieldsOf(files, GUIDE), { title: 'One\n## Two', summary: '[x](javascript:1) <b>' });
    }).join('');
    expect(text).toContain('\n## One ## Two\n');
    expect(text).toContain('\\[x\\](javascript:1) \\<b>');
  });

  it('comes in parts of at most 200 kB, which name one another and are on the map of the site', () => {
    const { handbook } = runOf((files) => {
      for (let index = 0; index < 30; index++)
        files.entries[`candidate/guides/long-${String(index)}`] = {
          fields: { ...fieldsOf(files, GUIDE), title: `Long ${String(index)}` },
          body: 'ß'.repeat(9000),
        };
    });
    const texts = llmsFullTexts(handbook, wordsFor('en'));
    expect(llmsFullPaths(handbook)).toEqual(['/llms-full.txt', '/llms-full-2.txt', '/llms-full-3.txt']);
    expect(texts.map((text) => Buffer.byteLength(text) <= 200_000)).toEqual([true, true, true]);
    expect(texts[1]).toMatch(
      /Part 2 of 3\. The other parts:\nhttps:\S+\/llms-full\.txt\nhttps:\S+\/llms-full-3\.txt\n/,
    );
    expect(siteMapOf(handbook, 'candidate', []).paths).toEqual(expect.arrayContaining(llmsFullPaths(handbook)));
  });
});

describe('Data as lines', () => {
  it('is a list with lists in it, without ids and what is empty', () => {
    expect(
      asLines({
        id: 'x',
        breakAfter: 5,
        mode: ['video', 'on-site'],
        empty: [],
        prepare: [{ id: 'a', text: 'Read [it].', minutes: 3 }],
      }),
    ).toEqual([
      '- break after: 5',
      '- mode:',
      '  - video',
      '  - on-site',
      '- prepare:',
      '  - text: Read \\[it\\].',
      '    minutes: 3',
    ]);
  });

  it('keeps the lines of code behind a bar', () => {
    expect(asLines({ code: 'if (a) {\n  # b\n}\n' })).toEqual(['- code:', '  | if (a) {', '  |   # b', '  | }']);
  });
});

describe('Parts of a length', () => {
  it('are counted in bytes, and begin between texts', () => {
    expect(inParts(['ää\n', 'b\n', 'cc\n'], 8)).toEqual(['ää\nb\n', 'cc\n']);
  });

  it('begin between lines of a text that is longer than a part', () => {
    expect(inParts(['a\nb\nc\n'], 4)).toEqual(['a\nb\n', 'c\n']);
  });
});
