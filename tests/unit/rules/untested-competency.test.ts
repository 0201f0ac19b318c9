import { describe, expect, it } from 'vitest';
import { at, fieldsOf, find } from '../../helpers/check.ts';

describe('untested-competency', () => {
  it('accepts claims that a session assesses, also as secondary', () => {
    expect(find('untested-competency')).toEqual([]);
  });

  it('says nothing of a role whose interview is broken', () => {
    expect(
      find('untested-competency', (files) => {
        delete files.entries['candidate/interview-types/design-talk'];
        delete files.entries['interviewer/interview-types/design-talk'];
        files.broken.push({ kind: 'interview-types', id: 'design-talk' });
      }),
    ).toEqual([]);
  });

  it('reports a claim that no session assesses, with the interviews that would', () => {
    expect(
      find('untested-competency', (files) => {
        (at(files, 'candidate/roles/engineer', 'process', 1).sessions as unknown[]).splice(2, 1);
        at(files, 'candidate/roles/engineer', 'process', 1).splits = [];
        at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 0).discussedIn = 'pairing';
      }),
    ).toEqual([
      {
        rule: 'untested-competency',
        severity: 'warning',
        file: 'candidate/roles/engineer.mdx',
        place: { path: ['competencies', 2] },
        message: '"Engineer" claims to assess system-design, and none of its 3 sessions does.',
        fix: 'Add a session that does (it is assessed in Design talk, Pairing), or remove it from the competencies of the role.',
      },
    ]);
  });

  it('reports a rating that no session gives', () => {
    expect(
      find('untested-competency', (files) => {
        (at(files, 'candidate/roles/engineer', 'process', 1).sessions as unknown[]).splice(2, 1);
        at(files, 'candidate/roles/engineer', 'process', 1).splits = [];
        at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 0).discussedIn = 'pairing';
        fieldsOf(files, 'candidate/roles/engineer').competencies = ['ownership'];
        fieldsOf(files, 'interviewer/roles/engineer').ratings = [{ competency: 'system-design', needed: 3 }];
      }),
    ).toEqual([
      {
        rule: 'untested-competency',
        severity: 'warning',
        file: 'interviewer/roles/engineer.mdx',
        place: { path: ['ratings', 0] },
        message: '"Engineer" needs a rating of system-design, and none of its 3 sessions gives one.',
        fix: 'Add a session that does (it is assessed in Design talk, Pairing), or remove it from the ratings of the role.',
      },
    ]);
  });

  it('reports a claim that only a session assesses which not everybody has', () => {
    const messages = (change: Parameters<typeof find>[1]) =>
      find('untested-competency', change).map(({ message }) => message);
    expect(
      messages((files) => {
        at(files, 'candidate/roles/engineer', 'process', 1).optional = 'Whoever asks for it has it.';
      })[0],
    ).toBe('"Engineer" claims to assess communication, and only pairing and design do, which not everybody has.');
    const oneOf = (ways: string[][]) =>
      messages((files) => {
        at(files, 'candidate/roles/engineer', 'process', 1).splits = [];
        at(files, 'candidate/roles/engineer', 'process', 1).oneOf = ways;
        fieldsOf(files, 'candidate/roles/engineer').competencies = ['system-design'];
        fieldsOf(files, 'interviewer/roles/engineer').ratings = [];
      });
    expect(oneOf([['pairing'], ['design']])).toEqual([
      '"Engineer" claims to assess system-design, and only design does, which not everybody has.',
    ]);
    expect(oneOf([['pairing'], ['home']])).toEqual([]);
  });
});
