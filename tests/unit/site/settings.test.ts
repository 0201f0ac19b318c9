import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Refusal } from '../../../src/load/refusal.ts';
import { sideFolder } from '../../../src/load/sides.ts';
import { CODE, homeFrom, settingsFrom, todayFrom } from '../../../src/site/settings.ts';
import { temporaryFolder } from '../../helpers/content-folder.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** Today, as a machine of a time zone says it at a moment. */
function todayIn(zone: string, moment: string): string {
  vi.stubEnv('TZ', zone);
  vi.setSystemTime(moment);
  return todayFrom({});
}

describe('Today', () => {
  it('is the date where the machine stands: in Auckland in the morning it is yesterday in UTC', () => {
    expect(todayIn('Pacific/Auckland', '2026-11-26T20:00:00Z')).toBe('2026-11-27');
    expect(todayIn('UTC', '2026-11-26T20:00:00Z')).toBe('2026-11-26');
    expect(todayIn('America/Los_Angeles', '2026-11-27T05:00:00Z')).toBe('2026-11-26');
  });

  it('is what HANDBOOK_TODAY says, if it says anything', () => {
    expect(todayFrom({ HANDBOOK_TODAY: '2026-11-01' })).toBe('2026-11-01');
    expect(() => todayFrom({ HANDBOOK_TODAY: 'tomorrow' })).toThrow(
      'HANDBOOK_TODAY is "tomorrow", and a date such as 2026-11-01 was expected.',
    );
  });
});

describe('The folder of a company', () => {
  const folder = temporaryFolder('home');
  const below = join(folder, 'docs/notes');
  mkdirSync(below, { recursive: true });

  it('is the nearest folder with a configuration, from the working folder upwards, and never the example', () => {
    expect(() => homeFrom({}, below)).toThrow(
      `There is no handbook here: neither ${below} nor a folder above it has a handbook.config.yaml. Put one beside company.yaml (it may be empty), or begin a handbook with hiring-handbook init.`,
    );
    writeFileSync(join(folder, 'handbook.config.yaml'), '');
    expect(homeFrom({}, below)).toBe(folder);
    expect(homeFrom({}, folder)).toBe(folder);
    expect(homeFrom({}, join(CODE, 'src/content'))).toBe(CODE);
  });

  it('is what HANDBOOK_HOME says, counted from the working folder', () => {
    expect(homeFrom({ HANDBOOK_HOME: '../there' }, below)).toBe(join(folder, 'docs/there'));
    expect(homeFrom({ HANDBOOK_HOME: CODE }, below)).toBe(CODE);
    expect(homeFrom({ HANDBOOK_HOME: '' }, CODE)).toBe(CODE);
  });

  it('is the working folder where the content is named and there is no other', () => {
    const bare = temporaryFolder('bare');
    expect(homeFrom({ HANDBOOK_CONTENT: folder }, bare)).toBe(bare);
    expect(homeFrom({ HANDBOOK_CONTENT: '/elsewhere' }, below)).toBe(folder);
  });
});

describe('What handbook.config.yaml says', () => {
  const folder = temporaryFolder('config');
  const settingsOf = (text: string, env: NodeJS.ProcessEnv = {}) => {
    writeFileSync(join(folder, 'handbook.config.yaml'), text);
    const { contentRoot, out } = settingsFrom(env, folder);
    return [contentRoot, sideFolder(contentRoot, 'interviewer'), out].map((path) => relative(folder, path) || '.');
  };

  it('is where the content, the interviewers’ side and finished sites lie', () => {
    expect(settingsOf('# nothing yet\n')).toEqual(['.', 'interviewer', 'dist']);
    expect(settingsOf('content: handbook\nout: sites\n')).toEqual(['handbook', 'handbook/interviewer', 'sites']);
    expect(settingsOf('content: apart\ninterviewer: ../private\n')).toEqual(['apart', '../private', 'dist']);
  });

  it('is for which version of the schema its content is written: the first, where it names none', () => {
    const schemaOf = (text: string, env: NodeJS.ProcessEnv = {}) => {
      writeFileSync(join(folder, 'handbook.config.yaml'), text);
      return settingsFrom(env, folder).schema;
    };
    expect([schemaOf(''), schemaOf('schema: 2\n')]).toEqual([1, 2]);
    expect(schemaOf('schema: 2\n', { HANDBOOK_CONTENT: 'other' })).toBeUndefined();
    for (const text of ['schema: two\n', 'schema: 1.5\n', 'schema: 0\n'])
      expect(() => schemaOf(text)).toThrow(/handbook\.config\.yaml:1:9 "schema" is not right: expected /);
  });

  it('gives way to the environment; the interviewers’ side of one content is not that of another', () => {
    const env = { HANDBOOK_CONTENT: 'other', HANDBOOK_OUT: 'there' };
    expect(settingsOf('content: mine\ninterviewer: ../private\nout: sites\n', env)).toEqual([
      'other',
      'other/interviewer',
      'there',
    ]);
    expect(settingsOf('', { HANDBOOK_CONTENT: 'third', HANDBOOK_INTERVIEWER: 'aside' })[1]).toBe('aside');
  });

  it.each([
    [
      'contnt: there',
      '1:1 There is no field "contnt". Did you mean "content"? Known: content, interviewer, out, schema.',
    ],
    ['out: sites\ncontent: 5', '2:10 "content" is not right: expected the path of a folder'],
    ['content: [', '2:1 The fields cannot be read as YAML here'],
    ['- content', '1:1 The file is not right'],
  ])('is refused in one line, with the place: %s', (text, said) => {
    const message = () => {
      try {
        return settingsOf(text).join();
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
        return (error as Error).message;
      }
    };
    expect(message()).toContain(`${join(folder, 'handbook.config.yaml')}:${said}`);
    expect(message()).not.toContain('\n');
  });
});
