import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CODE, homeFrom, todayFrom } from '../../../src/site/settings.ts';
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

  it('is the nearest folder with content, from the working folder upwards', () => {
    expect(homeFrom({}, below)).toBe(CODE);
    mkdirSync(join(folder, 'src/content'), { recursive: true });
    expect(homeFrom({}, below)).toBe(folder);
    expect(homeFrom({}, folder)).toBe(folder);
  });

  it('is what HANDBOOK_HOME says, counted from the working folder', () => {
    expect(homeFrom({ HANDBOOK_HOME: '../there' }, below)).toBe(join(folder, 'docs/there'));
    expect(homeFrom({ HANDBOOK_HOME: CODE }, below)).toBe(CODE);
    expect(homeFrom({ HANDBOOK_HOME: '' }, CODE)).toBe(CODE);
  });
});
