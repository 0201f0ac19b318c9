import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/handbook/migrations/migration.ts';
import { changeFields } from '../../../src/load/migrate/change-fields.ts';
import { FieldTaken } from '../../../src/load/migrate/field-taken.ts';

const ENTRY = `# What it is
title:   Bench exercise   # as on the door
aiAssistants: { policy: allowed, reason: "Bring it, or not." } # why

# In this order
agenda:
  # At the door
  - { id: hello, title: Hello, minutes: 5 }   # five
  - id: bench
    minutes: 40
    # For the second of us
    note: |
      Water first,
        then stone.
# Ours
about: >-
  folded
  text
# The end
variants:
  one: {duration: 30}
  two:
    duration: 45
`;

const all = { in: 'candidate/interview-types' } as const;
const changed = (change: Change) => changeFields(ENTRY, change);

describe('A field of another name', () => {
  it('is renamed wherever it stands, and no other letter changes', () => {
    const change = { ...all, do: 'rename', field: 'agenda.*.minutes', to: 'length' } as const;
    expect(changed(change)).toBe(ENTRY.replaceAll('minutes:', 'length:'));
    expect(changed({ ...all, do: 'rename', field: 'title', to: 'name' })).toBe(ENTRY.replace(/^title:/m, 'name:'));
    expect(changed({ ...all, do: 'rename', field: 'variants.*.duration', to: 'minutes' })).toBe(
      ENTRY.replaceAll('duration:', 'minutes:'),
    );
  });

  it('is left alone where it does not stand, so that a change made twice is made once', () => {
    for (const field of ['minutes', 'agenda.minutes', 'title.*', 'nothing.*.here'])
      expect(changed({ ...all, do: 'rename', field, to: 'length' })).toBe(ENTRY);
    const change = { ...all, do: 'rename', field: 'agenda.*.minutes', to: 'length' } as const;
    expect(changeFields(changed(change), change)).toBe(changed(change));
    expect(changeFields('', change)).toBe('');
  });

  it('is not taken from what has that name already', () => {
    expect(() => changed({ ...all, do: 'rename', field: 'title', to: 'about' })).toThrow(FieldTaken);
    expect(() => changed({ ...all, do: 'move', field: 'title', to: 'aiAssistants.reason' })).toThrow(
      'There is both "title" and "aiAssistants.reason", which is its new name.',
    );
  });
});

describe('A value in other words', () => {
  it.each([
    ['allowed', 'welcome', 'welcome'],
    ['allowed', 'yes, please', '"yes, please"'],
    ['allowed', 'true', '"true"'],
    ['allowed', true, 'true'],
    ['allowed', 3, '3'],
  ] as const)('replaces %j by %j in its place', (from, to, written) => {
    expect(changed({ ...all, do: 'replace', field: 'aiAssistants.policy', from, to })).toBe(
      ENTRY.replace('policy: allowed', `policy: ${written}`),
    );
  });

  it('keeps its quotes, and is sought as what it is', () => {
    expect(
      changed({ ...all, do: 'replace', field: 'aiAssistants.reason', from: 'Bring it, or not.', to: 'As you like' }),
    ).toBe(ENTRY.replace('Bring it, or not.', 'As you like'));
    expect(changed({ ...all, do: 'replace', field: 'agenda.*.minutes', from: '40', to: 30 })).toBe(ENTRY);
    expect(changed({ ...all, do: 'replace', field: 'agenda.*.minutes', from: 40, to: 30 })).toBe(
      ENTRY.replace('minutes: 40', 'minutes: 30'),
    );
    expect(
      changeFields('mode: [video, phone]\n', { ...all, do: 'replace', field: 'mode.*', from: 'phone', to: 'call' }),
    ).toBe('mode: [video, call]\n');
  });
});

describe('A value in another place', () => {
  it('goes there with its comment, and only the two fields are written anew', () => {
    expect(changed({ ...all, do: 'move', field: 'about', to: 'summary.long' })).toBe(
      ENTRY.replace('# Ours\nabout: >-\n  folded\n  text\n', 'summary:\n  # Ours\n  long: >-\n    folded text\n'),
    );
    expect(changed({ ...all, do: 'move', field: 'aiAssistants.reason', to: 'why' })).toBe(
      ENTRY.replace(/^aiAssistants.*$/m, 'aiAssistants: {policy: allowed} # why\nwhy: "Bring it, or not."'),
    );
    expect(changed({ ...all, do: 'move', field: 'agenda.*.note', to: 'agenda.*.more.note' })).toBe(
      ENTRY.replace(
        '{ id: hello, title: Hello, minutes: 5 }   # five',
        '{id: hello, title: Hello, minutes: 5} # five',
      ).replace(
        /    # For the second[^#]*/,
        '    more:\n      # For the second of us\n      note: |\n        Water first,\n          then stone.\n',
      ),
    );
  });

  it('leaves no empty group behind, and what it has gone from is not looked for again', () => {
    const change = { ...all, do: 'move', field: 'variants.two.duration', to: 'second' } as const;
    const after = changed(change);
    expect(after).toBe(ENTRY.replace('  two:\n    duration: 45\n', 'second: 45\n'));
    expect(changeFields(after, change)).toBe(after);
  });

  it('takes the comment of the first field along, and ends in a line that ends', () => {
    const change = { in: 'company.yaml', do: 'move', field: 'name', to: 'who.name' } as const;
    expect(changeFields('# Us\nname: Tide\nurl: here', change)).toBe('who:\n  # Us\n  name: Tide\nurl: here\n');
    expect(changeFields('url: here\nname: Tide', change)).toBe('url: here\nwho:\n  name: Tide\n');
  });

  it('leaves each comment with what it is about', () => {
    const text = '# a\na:\n  # b\n  b: 1\n# d\nd:\n  # e\n  e: 1\n  # f\n  f: 2 # two\n';
    const moved = (field: string, to: string) => changeFields(text, { in: 'company.yaml', do: 'move', field, to });
    expect(moved('a.b', 'c')).toBe(text.replace('a:\n  # b\n  b: 1\n', '# b\nc: 1\n'));
    expect(moved('d.e', 'c')).toBe(text.replace('  # e\n  e: 1\n', '').concat('# e\nc: 1\n'));
    expect(moved('d.f', 'a.f')).toBe(
      text.replace('  # f\n  f: 2 # two\n', '').replace('# d\n', '  # f\n  f: 2 # two\n# d\n'),
    );
  });
});
