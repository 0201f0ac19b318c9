import { afterEach, describe, expect, it, vi } from 'vitest';
import { todayFrom } from '../../../src/site/settings.ts';

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
