import { describe, expect, it } from 'vitest';
import { at, find } from '../../helpers/check.ts';

describe('window-fits-effort', () => {
  it('accepts four hours within seven days', () => {
    expect(find('window-fits-effort')).toEqual([]);
  });

  it('accepts four hours within one day', () => {
    expect(
      find('window-fits-effort', (files) => {
        at(files, 'candidate/interview-types/take-home', 'selfPaced').window = { hours: 24 };
      }),
    ).toEqual([]);
  });

  it('says one day in the singular', () => {
    const [issue] = find('window-fits-effort', (files) => {
      at(files, 'candidate/interview-types/take-home', 'selfPaced').effort = 360;
      at(files, 'candidate/interview-types/take-home', 'selfPaced').window = { days: 1 };
    });
    expect(issue!.message).toContain('within 1 day;');
  });

  it('reports a window that is full of the task', () => {
    expect(
      find('window-fits-effort', (files) => {
        at(files, 'candidate/interview-types/take-home', 'selfPaced').effort = { min: 240, max: 360 };
        at(files, 'candidate/interview-types/take-home', 'selfPaced').window = { hours: 24 };
      }),
    ).toEqual([
      {
        rule: 'window-fits-effort',
        severity: 'warning',
        file: 'candidate/interview-types/take-home.mdx',
        place: { path: ['selfPaced', 'window'] },
        message:
          '"Take-home" takes up to 6 hours of work within 24 hours; beside a job that window has room for 4 hours.',
        fix: 'Give { days: 2 } or more, better a week, or make the task smaller.',
      },
    ]);
  });
});
