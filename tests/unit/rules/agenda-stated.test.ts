import { describe, expect, it } from 'vitest';
import { at, fieldsOf, find } from '../../helpers/check.ts';

const CHAT = 'candidate/interview-types/coffee-chat';
const PAIRING = 'candidate/interview-types/pairing';

const places = (change: Parameters<typeof find>[1]) => find('agenda-stated', change).map(({ place }) => place);

describe('agenda-stated', () => {
  it('asks work alone for none', () => {
    expect(find('agenda-stated')).toEqual([]);
  });

  it('reports a live interview without an agenda', () => {
    expect(
      find('agenda-stated', (files) => {
        delete fieldsOf(files, CHAT).agenda;
      }),
    ).toEqual([
      {
        rule: 'agenda-stated',
        severity: 'warning',
        file: 'candidate/interview-types/coffee-chat.mdx',
        place: { path: ['duration'], on: 'key' },
        message: '"Coffee chat" is live and has no agenda.',
        fix: 'Add agenda: time boxes whose minutes add up to the duration.',
      },
    ]);
  });

  it('reports a variant that states a duration of its own, and no agenda', () => {
    expect(
      places((files) => {
        delete fieldsOf(files, PAIRING).agenda;
        delete at(files, PAIRING, 'variants', 0).agenda;
      }),
    ).toEqual([
      { path: ['duration'], on: 'key' },
      { path: ['variants', 0, 'duration'], on: 'key' },
    ]);
  });

  it('reports once what variants take from the type, and no type that is held only as its variants are', () => {
    const asVariant = (files: Parameters<typeof fieldsOf>[0]) => {
      Object.assign(at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 1), { variant: 'frontend' });
      delete fieldsOf(files, PAIRING).agenda;
    };
    expect(places(asVariant)).toEqual([]);
    expect(
      places((files) => {
        asVariant(files);
        delete at(files, PAIRING, 'variants', 0).agenda;
        delete at(files, PAIRING, 'variants', 0).duration;
      }),
    ).toEqual([{ path: ['duration'], on: 'key' }]);
  });
});
