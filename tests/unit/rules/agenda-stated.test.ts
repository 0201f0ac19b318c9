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

  it('reports variants that state durations of their own, and no agenda, once', () => {
    const noVariantHasOne = (files: Parameters<typeof fieldsOf>[0]) => {
      const variants = fieldsOf(files, PAIRING).variants as object[];
      delete at(files, PAIRING, 'variants', 0).agenda;
      fieldsOf(files, PAIRING).variants = [
        ...variants,
        { ...variants[0], id: 'mobile', title: 'Mobile' },
        { ...variants[0], id: 'data', title: 'Data' },
      ];
      delete fieldsOf(files, PAIRING).agenda;
    };
    const both = find('agenda-stated', noVariantHasOne);
    expect(both.map(({ place, message }) => ({ place, message }))).toEqual([
      { place: { path: ['duration'], on: 'key' }, message: '"Pairing" is live and has no agenda.' },
    ]);
    const asVariants = find('agenda-stated', (files) => {
      noVariantHasOne(files);
      Object.assign(at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 1), { variant: 'frontend' });
    });
    expect(asVariants.map(({ place, message }) => ({ place, message }))).toEqual([
      {
        place: { path: ['variants', 0, 'duration'], on: 'key' },
        message: '"Pairing", in its variants "Frontend", "Mobile", and "Data", is live and has no agenda.',
      },
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
