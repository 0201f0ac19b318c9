import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Migration } from '../../../src/handbook/migrations/migration.ts';
import { writtenConfig } from '../../../src/load/home-config.ts';
import { planUpgrade } from '../../../src/load/migrate/plan-upgrade.ts';
import { settingsOf } from '../../../src/site/settings.ts';
import { temporaryFolder } from '../../helpers/content-folder.ts';

const MIGRATIONS: Migration[] = [
  { to: 2, says: 'Less.', changes: [{ in: 'candidate/stages', do: 'rename', field: 'who', to: 'people' }] },
  {
    to: 3,
    says: 'More.',
    changes: [
      { in: 'candidate/stages', do: 'move', field: 'people', to: 'there.people' },
      { in: 'interviewer/stages', do: 'rename', field: 'ends', to: 'stops' },
      { in: 'company.yaml', do: 'replace', field: 'lang', from: 'en', to: 'en-GB' },
      { in: 'checks.yaml', do: 'rename', field: 'off', to: 'silent' },
      { in: 'words', do: 'rename', field: 'frame.home', to: 'start' },
      { in: 'handbook.config.yaml', do: 'rename', field: 'sites', to: 'out' },
    ],
  },
];

const FILES: Record<string, string> = {
  'handbook.config.yaml': '# Ours\ncontent: text\nsites: built # here\n',
  'text/company.yaml': 'lang: en\n',
  'text/checks.yaml': 'off: []\n',
  'text/candidate/stages/loop.mdx': '---\r\nwho: Us\r\n---\r\nwho: comes\r\n',
  'text/candidate/stages/offer.mdx': '\ufeff---\ntitle: Offer\nwho: You\n---\n---\nwho: no\n',
  'text/candidate/guides/who.mdx': '---\nwho: stays\n---\n',
  'text/interviewer/stages/loop.mdx': '---\nends: late\n---\n',
  'words/en.yaml': 'frame:\n  home: Begin\n',
};

function home(change: (files: Record<string, string>) => void = () => undefined): string {
  const folder = temporaryFolder('upgrade');
  const files = { ...FILES };
  change(files);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const configIn = (folder: string) => {
  const path = join(folder, 'handbook.config.yaml');
  return writtenConfig(path, readFileSync(path, 'utf8'));
};

const planned = (folder: string, migrations = MIGRATIONS) =>
  planUpgrade(configIn(folder), migrations, (config) => settingsOf(folder, config, {}));

const afterwards = (folder: string, migrations = MIGRATIONS) =>
  Object.fromEntries(planned(folder, migrations).map(({ path, after }) => [path.slice(folder.length + 1), after]));

describe('An upgrade', () => {
  it('makes all changes in their order, in every kind of file, and in nothing but the fields', () => {
    const folder = home();
    const plan = planned(folder);
    expect(plan.at(-1)!.path).toBe(join(folder, 'handbook.config.yaml'));
    expect(plan.map(({ path, before }) => before === readFileSync(path, 'utf8'))).not.toContain(false);
    expect(afterwards(folder)).toEqual({
      'handbook.config.yaml':
        '# Ours\ncontent: text\nout: built # here\n# The version of the schema that the content is written for.\nschema: 3\n',
      'text/company.yaml': 'lang: en-GB\n',
      'text/checks.yaml': 'silent: []\n',
      'text/candidate/stages/loop.mdx': '---\r\nthere:\r\n  people: Us\r\n---\r\nwho: comes\r\n',
      'text/candidate/stages/offer.mdx': '\ufeff---\ntitle: Offer\nthere:\n  people: You\n---\n---\nwho: no\n',
      'text/interviewer/stages/loop.mdx': '---\nstops: late\n---\n',
      'words/en.yaml': 'frame:\n  start: Begin\n',
    });
  });

  it('begins where it was ended half done, and has nothing to do where it was done', () => {
    const folder = home();
    const plan = planned(folder);
    for (const { path, after } of plan.slice(0, 2)) writeFileSync(path, after);
    const rest = planned(folder);
    expect(rest).toEqual(plan.slice(2));
    for (const { path, after } of rest) writeFileSync(path, after);
    expect(planned(folder, [])).toEqual([]);
  });

  it('raises the number alone where the schema has only grown', () => {
    const folder = home((files) => (files['handbook.config.yaml'] = 'content: text\nschema: 1 # for now'));
    expect(afterwards(folder, [{ to: 2, says: 'More.', changes: [] }])).toEqual({
      'handbook.config.yaml': 'content: text\nschema: 2 # for now',
    });
  });

  it('does not leave the interviewers’ side behind', () => {
    const apart = (files: Record<string, string>) => {
      delete files['text/interviewer/stages/loop.mdx'];
      files['handbook.config.yaml'] = 'content: text\ninterviewer: ../nowhere\n';
    };
    const refused = /^The interviewers' side changes too, and there is nothing in \S+: fetch it/;
    expect(() => planned(home(apart))).toThrow(refused);
    const folder = home((files) => delete files['text/interviewer/stages/loop.mdx']);
    expect(Object.keys(afterwards(folder))).toHaveLength(6);
    mkdirSync(join(folder, 'text/interviewer'));
    expect(() => planned(folder)).toThrow(refused);
  });

  it('touches nothing that lies elsewhere', () => {
    const folder = home();
    const other = home();
    symlinkSync(join(other, 'text/candidate/stages/loop.mdx'), join(folder, 'text/candidate/stages/theirs.mdx'));
    symlinkSync('nowhere.mdx', join(folder, 'text/candidate/stages/gone.mdx'));
    expect(Object.keys(afterwards(folder))).toHaveLength(7);
  });

  it.each([
    [
      '---\nwho: Us\npeople: Them\n---\n',
      ':2 There is both "who" and "people", which is its new name. Remove one of the two. Then',
    ],
    ['---\nwho: [\n---\n', ':3 The fields cannot be read as YAML here: '],
    ['who: Us\n', ':1 The fields do not stand between two lines of ---. '],
    ['---\nwho: Us\n', ':1 The fields do not stand between two lines of ---. '],
  ])('says where a file cannot be carried over: %j', (text, said) => {
    const folder = home((files) => (files['text/candidate/stages/loop.mdx'] = text));
    expect(() => planned(folder)).toThrow(`${join(folder, 'text/candidate/stages/loop.mdx')}${said}`);
    expect(() => planned(folder)).toThrow('Then run it again; nothing was written.');
  });
});
