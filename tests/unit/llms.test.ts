import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../src/handbook/entries.ts';
import { KIND_NAMES } from '../../src/handbook/entities/schemas.ts';
import { kindOf, sideOf } from '../../src/handbook/kinds.ts';
import { llmsText } from '../../src/handbook/llms.ts';
import { siteMapOf } from '../../src/handbook/site-map.ts';
import { wordsFor } from '../../src/words/languages.ts';
import { fieldsOf, runOf } from '../helpers/check.ts';

const { handbook } = runOf((files) => {
  const facts = { summary: 'In a sentence.', stresses: [{ id: 'wheels', title: 'Wheels', text: 'How they turn.' }] };
  files.entries['candidate/archetypes/old-mill'] = { fields: { title: 'Old mill', ...facts }, body: '' };
});
const text = llmsText(handbook, wordsFor('en'), (path) => `https://jobs.example${path}`);
const paths = [...text.matchAll(/\]\(https:\/\/jobs\.example([^)]*)\)/g)].map(([, path]) => path!);

describe('llms.txt', () => {
  it('has something of every kind that candidates have entries of', () => {
    const filled = KIND_NAMES.filter((kind) =>
      entriesOf(handbook, kind).some(({ candidate }) => candidate !== undefined),
    );
    expect(filled).toContain('archetypes');
    for (const kind of filled) expect(text, kind).toContain(`/${kindOf(kind).section}/`);
    for (const kind of KIND_NAMES.filter((one) => !sideOf(one, 'candidate')))
      expect(text, kind).not.toContain(`/${kindOf(kind).section}/`);
  });

  it('lists pages of the candidate site, each once', () => {
    const { idsOf } = siteMapOf(handbook, 'candidate', []);
    expect(paths.filter((path) => !idsOf(path))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.length).toBeGreaterThan(8);
  });

  it('has each page in one line, whatever its title and its sentence are made of', () => {
    const other = runOf((files) => {
      Object.assign(fieldsOf(files, 'candidate/guides/accommodations'), {
        title: 'Old [mill](https://bad.example)',
        summary: 'One line.\n\n## Another\n- [x](javascript:1) <b> \\',
      });
      Object.assign(files.company, { tagline: 'We mill.\n# And more' });
    });
    const lines = llmsText(other.handbook, wordsFor('en'), (path) => path).split('\n');
    expect(lines[2]).toBe('> We mill. # And more');
    expect(lines).toContain(
      '- [Old \\[mill\\](https://bad.example)](/guides/accommodations/): One line. ## Another - \\[x\\](javascript:1) \\<b> \\\\',
    );
    expect(lines.filter((line) => line.startsWith('## Another'))).toEqual([]);
  });

  it('says how long things take where that is known', () => {
    expect(text).toMatch(/\/roles\/[a-z-]+\/\): .* of interviews/);
    expect(text).toMatch(/\/interviews\/pairing\/\): .*\d (?:minutes|hour)/);
  });

  it('says of a session how long it takes, and that not everybody has it', () => {
    const { handbook: open } = runOf((files) => {
      for (const [id, { fields }] of Object.entries(files.entries))
        if (id.startsWith('candidate/roles/'))
          for (const step of fields['process'] as Record<string, unknown>[])
            step['optional'] = 'Whoever would like to.';
    });
    const lines = llmsText(open, wordsFor('en'), (path) => path).split('\n');
    const ofSessions = lines.filter((line) => /\]\(\/roles\/[^/)]+\/(?!pack\/)[^/)]+\//.test(line));
    expect(ofSessions.length).toBeGreaterThan(2);
    for (const line of ofSessions) expect(line).toMatch(/(?:minutes|hours?)(?: on your own)?, not for everybody\.$/);
    expect(text).not.toContain('not for everybody');
  });
});
