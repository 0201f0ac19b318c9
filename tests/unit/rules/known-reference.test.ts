import { describe, expect, it } from 'vitest';
import { at, fieldsOf, find } from '../../helpers/check.ts';

describe('known-reference', () => {
  it('accepts ids of published entries', () => {
    expect(find('known-reference')).toEqual([]);
  });

  it('says nothing of a reference to an entry that is broken', () => {
    expect(
      find('known-reference', (files) => {
        delete files.entries['interviewer/competencies/communication'];
        delete files.entries['candidate/competencies/communication'];
        files.broken.push({ kind: 'competencies', id: 'communication' });
      }),
    ).toEqual([]);
  });

  it('reports an unknown competency, with the nearest one', () => {
    expect(
      find('known-reference', (files) => {
        at(files, 'candidate/interview-types/design-talk', 'assesses').primary = ['sytem-design'];
      }),
    ).toEqual([
      {
        rule: 'known-reference',
        severity: 'error',
        file: 'candidate/interview-types/design-talk.mdx',
        place: { path: ['assesses', 'primary', 0] },
        message:
          'There is no competency "sytem-design". Did you mean "system-design"? Known: communication, ownership, system-design.',
        fix: 'Name one of those, or add candidate/competencies/sytem-design.mdx.',
      },
    ]);
  });

  it('reports what a list names twice, once, and not what two lists name', () => {
    expect(
      find('known-reference', (files) => {
        const fields = fieldsOf(files, 'candidate/interview-types/design-talk');
        fields.askUs = ['code-review', 'code-review'];
        fields.assesses = { primary: ['system-design'], secondary: ['communication', 'communication'] };
      }).map(({ place, message }) => ({ place, message })),
    ).toEqual([
      { place: { path: ['assesses', 'secondary', 1] }, message: '"communication" stands in this list already.' },
      { place: { path: ['askUs', 1] }, message: '"code-review" stands in this list already.' },
    ]);
  });

  it('reports an unknown variant with those there are', () => {
    expect(
      find('known-reference', (files) => {
        at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 1).variant = 'backend';
      }),
    ).toEqual([
      {
        rule: 'known-reference',
        severity: 'error',
        file: 'candidate/roles/engineer.mdx',
        place: { path: ['process', 1, 'sessions', 1, 'variant'] },
        message: '"backend" is not a variant of pairing here. Known: frontend.',
        fix: 'Name one of those, or add a variant of pairing with the id backend.',
      },
    ]);
  });

  it('reports an unknown exercise', () => {
    const found = find('known-reference', (files) => {
      at(files, 'interviewer/interview-types/pairing', 'variants', 0).exercise = 'shelfs';
    });
    expect(found.map(({ message, fix }) => `${message} ${fix}`)).toEqual([
      '"shelfs" is not an exercise here. Did you mean "shelf"? Known: shelf. Name one of those, or add an exercise with the id shelfs.',
    ]);
  });

  it('reports a reference to a draft', () => {
    expect(
      find('known-reference', (files) => {
        fieldsOf(files, 'candidate/stages/debrief').status = 'draft';
      }),
    ).toEqual([
      {
        rule: 'known-reference',
        severity: 'error',
        file: 'candidate/roles/engineer.mdx',
        place: { path: ['process', 2, 'stage'] },
        message: 'The stage "debrief" is a draft, and drafts are on neither site.',
        fix: 'Publish it (status: published), or leave it out here until it is.',
      },
    ]);
  });

  it('reports an unknown family of roles', () => {
    expect(
      find('known-reference', (files) => {
        fieldsOf(files, 'candidate/roles/engineer').family = 'data';
      }),
    ).toEqual([
      {
        rule: 'known-reference',
        severity: 'error',
        file: 'candidate/roles/engineer.mdx',
        place: { path: ['family'] },
        message: 'There is no family of roles "data". Known: backend.',
        fix: 'Name one of those, or add it under families in company.yaml.',
      },
    ]);
  });
});
