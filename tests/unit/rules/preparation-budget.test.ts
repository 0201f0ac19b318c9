import { describe, expect, it } from 'vitest';
import { find } from '../../helpers/check.ts';

const prepare = (minutes: number, more: object = {}) => [
  { id: 'aloud', text: 'Solve one small problem aloud.', minutes: 60 },
  { id: 'book', text: 'Read three chapters about the language.', minutes, ...more },
];

const ofPairing = (change: (fields: Record<string, unknown>) => void) =>
  find('preparation-budget', (files) => {
    change(files.entries['candidate/interview-types/pairing']!.fields);
  });

const finding = {
  rule: 'preparation-budget',
  severity: 'warning',
  file: 'candidate/interview-types/pairing.mdx',
  fix: 'Mark what helps less with ifYouLike: true, or make it shorter.',
};

describe('preparation-budget', () => {
  it('accepts 90 minutes, items without minutes, and any amount beyond enough', () => {
    expect(ofPairing((fields) => (fields.prepare = prepare(30)))).toEqual([]);
    expect(ofPairing((fields) => (fields.prepare = prepare(600, { ifYouLike: true })))).toEqual([]);
  });

  it('reports an interview that asks for more, once', () => {
    expect(ofPairing((fields) => (fields.prepare = prepare(31)))).toEqual([
      {
        ...finding,
        place: { path: ['prepare'], on: 'key' },
        message: '"Pairing" asks for 1 hr 31 min of preparation; the budget is 1 hr 30 min.',
      },
    ]);
  });

  it('reports a variant where its own list is what is too long', () => {
    expect(
      ofPairing((fields) => {
        fields.prepare = prepare(30);
        const [variant] = fields.variants as object[];
        fields.variants = [{ ...variant, prepare: [{ id: 'menu', text: 'Build a menu.', minutes: 40 }] }];
      }),
    ).toEqual([
      {
        ...finding,
        place: { path: ['variants', 0, 'prepare'], on: 'key' },
        message: 'The variant "Frontend" of "Pairing" asks for 2 hr 10 min of preparation; the budget is 1 hr 30 min.',
      },
    ]);
  });

  it('reports a role whose sessions ask for more together; what they share and work alone do not count', () => {
    const roles = (minutes: number) =>
      find('preparation-budget', (files) => {
        files.checks = { thresholds: { 'preparation-budget': { roleMinutes: 60 } } };
        const fields = (id: string) => files.entries[`candidate/interview-types/${id}`]!.fields;
        const shared = { id: 'sleep', text: 'Sleep well.', minutes: 40 };
        fields('pairing').prepare = [shared, { id: 'own', text: 'Try your editor.', minutes }];
        fields('design-talk').prepare = [shared];
        fields('take-home').prepare = [{ id: 'day', text: 'Choose a day.', minutes: 80 }];
      });
    expect(roles(20)).toEqual([]);
    expect(roles(21)).toEqual([
      {
        rule: 'preparation-budget',
        severity: 'warning',
        file: 'candidate/roles/engineer.mdx',
        place: { path: ['process'], on: 'key' },
        message: '"Engineer" asks for 1 hr 1 min of preparation in all; the budget is 1 hour.',
        fix: 'In the interviews of its sessions mark what helps less with ifYouLike: true.',
      },
    ]);
  });
});
