import { describe, expect, it } from 'vitest';
import { at, fieldsOf, find } from '../../helpers/check.ts';
import type { HandbookFiles } from '../../helpers/small-handbook.ts';

describe('unique-name', () => {
  it('accepts a stage and an interview type with one title', () => {
    expect(
      find('unique-name', (files) => {
        fieldsOf(files, 'candidate/stages/loop').title = 'Pairing';
      }),
    ).toEqual([]);
  });

  it('reports two entries of a kind with one title', () => {
    expect(
      find('unique-name', (files) => {
        fieldsOf(files, 'candidate/interview-types/design-talk').title = 'Pairing';
      }),
    ).toEqual([
      {
        rule: 'unique-name',
        severity: 'error',
        file: 'candidate/interview-types/pairing.mdx',
        place: { path: ['title'] },
        message: 'The title "Pairing" is also that of the interview type "design-talk".',
        fix: 'Give one of the two another title, or merge them and keep the other name under formerly.',
      },
    ]);
  });

  it('reports a former name that two entries have', () => {
    expect(
      find('unique-name', (files) => {
        fieldsOf(files, 'candidate/interview-types/design-talk').formerly = ['Pair Programming'];
      }),
    ).toEqual([
      {
        rule: 'unique-name',
        severity: 'error',
        file: 'candidate/interview-types/pairing.mdx',
        place: { path: ['formerly', 0] },
        message: 'The former name "Pair programming" stands in candidate/interview-types/design-talk.mdx too.',
        fix: 'Keep it in one entry and list the others there under alsoBecame, or add a context that tells the two apart.',
      },
    ]);
  });

  it('reports a former name that is a live entry', () => {
    expect(
      find('unique-name', (files) => {
        fieldsOf(files, 'candidate/interview-types/design-talk').formerly = ['Take home'];
      }),
    ).toEqual([
      {
        rule: 'unique-name',
        severity: 'error',
        file: 'candidate/interview-types/design-talk.mdx',
        place: { path: ['formerly', 0] },
        message: 'The former name "Take home" is the name of the interview type "take-home", which is still there.',
        fix: 'Remove it, or add a context that tells the two apart, such as { name: …, context: "AI loop" }.',
      },
    ]);
  });

  it('tells titles apart by their signs and in any script', () => {
    for (const [one, other] of [
      ['C++ engineer', 'C# engineer'],
      ['面接の前に', '面接の後に'],
      ['Приватность', 'Безопасность'],
    ]) {
      expect(
        find('unique-name', (files) => {
          fieldsOf(files, 'candidate/interview-types/design-talk').title = one;
          fieldsOf(files, 'candidate/interview-types/pairing').title = other;
        }),
      ).toEqual([]);
    }
  });

  it.each([
    ['🎉', 'has no letter and no digit'],
    ['あ'.repeat(100), 'is too long'],
  ])('reports a former name that has no address: %s', (name, why) => {
    expect(
      find('unique-name', (files) => {
        fieldsOf(files, 'candidate/interview-types/design-talk').formerly = ['日本語', name];
      }),
    ).toEqual([
      {
        rule: 'unique-name',
        severity: 'error',
        file: 'candidate/interview-types/design-talk.mdx',
        place: { path: ['formerly', 1] },
        message: `The former name "${name}" ${why}, so it has no address that could lead here.`,
        fix: 'Write it with letters or digits, in any script, and as short as it was, or remove it.',
      },
    ]);
  });

  it('reports a former id of a session that another session of its role has, or had', () => {
    const session = (files: HandbookFiles, index: number) =>
      at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', index);
    expect(
      find('unique-name', (files) => {
        session(files, 1).formerly = ['design', 'coding'];
        session(files, 2).formerly = ['coding', 'sketch'];
      }).map(({ place, message }) => ({ place, message })),
    ).toEqual([
      {
        place: { path: ['process', 1, 'sessions', 1, 'formerly', 0] },
        message: 'The former id "design" of the session "pairing" is the id of the session "design".',
      },
      {
        place: { path: ['process', 1, 'sessions', 2, 'formerly', 0] },
        message: 'The former id "coding" of the session "design" was also an id of the session "pairing".',
      },
    ]);
  });

  it('reports two former names with one address', () => {
    expect(
      find('unique-name', (files) => {
        fieldsOf(files, 'candidate/interview-types/design-talk').formerly = ['C++'];
        fieldsOf(files, 'candidate/interview-types/take-home').formerly = ['C#'];
      }),
    ).toEqual([
      {
        rule: 'unique-name',
        severity: 'error',
        file: 'candidate/interview-types/take-home.mdx',
        place: { path: ['formerly', 0] },
        message: 'The former name "C#" has the same address as "C++" in candidate/interview-types/design-talk.mdx.',
        fix: 'Keep it in one entry and list the others there under alsoBecame, or add a context that tells the two apart.',
      },
    ]);
  });
});
