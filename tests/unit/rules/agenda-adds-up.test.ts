import { describe, expect, it } from 'vitest';
import { at, fieldsOf, find } from '../../helpers/check.ts';

describe('agenda-adds-up', () => {
  it('accepts boxes that add up at both ends of a range', () => {
    expect(find('agenda-adds-up')).toEqual([]);
  });

  it('reports boxes that add up to more than the duration', () => {
    expect(
      find('agenda-adds-up', (files) => {
        at(files, 'candidate/interview-types/design-talk', 'agenda', 1).minutes = 50;
      }),
    ).toEqual([
      {
        rule: 'agenda-adds-up',
        severity: 'error',
        file: 'candidate/interview-types/design-talk.mdx',
        place: { path: ['agenda'], on: 'key' },
        message: 'The agenda of "Design talk" adds up to 65 minutes, and the duration is 60 minutes.',
        fix: 'Change the boxes (hello 5, main 50, yours 10) or the duration, so that both are the same. Where the duration is a range, boxes may be ranges too.',
      },
    ]);
  });

  it('leaves a duration without an agenda to agenda-stated', () => {
    expect(
      find('agenda-adds-up', (files) => {
        delete fieldsOf(files, 'candidate/interview-types/coffee-chat').agenda;
      }),
    ).toEqual([]);
  });

  it('reports an interview with neither a duration nor work alone', () => {
    expect(
      find('agenda-adds-up', (files) => {
        delete fieldsOf(files, 'candidate/interview-types/take-home').selfPaced;
      }),
    ).toEqual([
      {
        rule: 'agenda-adds-up',
        severity: 'error',
        file: 'candidate/interview-types/take-home.mdx',
        place: { path: ['duration'], on: 'key' },
        message: '"Take-home" has neither a duration nor self-paced work.',
        fix: 'State the duration in minutes, or the effort of the self-paced work.',
      },
    ]);
  });

  it('reports an agenda without a duration', () => {
    expect(
      find('agenda-adds-up', (files) => {
        fieldsOf(files, 'candidate/interview-types/take-home').agenda = [{ id: 'talk', title: 'Talk', minutes: 30 }];
      }),
    ).toEqual([
      {
        rule: 'agenda-adds-up',
        severity: 'error',
        file: 'candidate/interview-types/take-home.mdx',
        place: { path: ['agenda'], on: 'key' },
        message: '"Take-home" has an agenda but no duration.',
        fix: 'State the duration in minutes, or remove the agenda if all of the work is self-paced.',
      },
    ]);
  });

  it('reports the agenda of a variant', () => {
    expect(
      find('agenda-adds-up', (files) => {
        at(files, 'candidate/interview-types/pairing', 'variants', 0).duration = 90;
      }),
    ).toEqual([
      {
        rule: 'agenda-adds-up',
        severity: 'error',
        file: 'candidate/interview-types/pairing.mdx',
        place: { path: ['variants', 0, 'agenda'], on: 'key' },
        message: 'The agenda of the variant "Frontend" adds up to 60 minutes, and the duration is 90 minutes.',
        fix: 'Change the boxes (frontend-hello 5, frontend-main 45, frontend-yours 10) or the duration, so that both are the same. Where the duration is a range, boxes may be ranges too.',
      },
    ]);
  });
});
