import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../../src/words/languages.ts';
import { fieldsOf, find } from '../../helpers/check.ts';

describe('alias-collision', () => {
  const add = (path: string, ...alsoCalled: unknown[]) => ({ path, alsoCalled });
  const findWith = (...added: ReturnType<typeof add>[]) =>
    find('alias-collision', (files) => {
      for (const { path, alsoCalled } of added) fieldsOf(files, path)['alsoCalled'] = alsoCalled;
    });

  it('accepts a word in two entries, and on both sides of one', () => {
    expect(
      findWith(
        add('candidate/interview-types/pairing', 'whiteboard'),
        add('interviewer/interview-types/pairing', 'Whiteboard'),
        add('candidate/interview-types/design-talk', 'whiteboard'),
      ),
    ).toEqual([]);
  });

  it('reports a word in a third entry, a worry as well', () => {
    expect(
      findWith(
        add('candidate/interview-types/pairing', 'white-board'),
        add('candidate/interview-types/design-talk', 'white board'),
        add('candidate/interview-types/take-home', 'homework', { worry: 'White board' }),
      ),
    ).toEqual([
      {
        rule: 'alias-collision',
        severity: 'warning',
        file: 'candidate/interview-types/take-home.mdx',
        place: { path: ['alsoCalled', 1] },
        message: 'The alias "White board" stands in "Design talk" and "Pairing" already.',
        fix: 'Leave it in the 2 pages that answer it best, or say here what is different about this page.',
      },
    ]);
  });

  it('counts practical questions, lists and tools, which no entry names, on the site of whoever reads the alias', () => {
    const { title } = wordsFor('en').practical.topics.visa;
    const { title: tool } = wordsFor('en').coverage;
    const in2 = (side: string, name: string) =>
      findWith(add(`${side}/interview-types/pairing`, name), add(`${side}/interview-types/design-talk`, name));
    expect(in2('candidate', title).map(({ message }) => message)).toEqual([
      `The alias "${title}" stands in "${title}" and "Design talk" already.`,
    ]);
    expect(in2('interviewer', tool)).toHaveLength(1);
    expect(in2('candidate', tool)).toEqual([]);
  });

  it('reports a word that is the title, or a name from before', () => {
    const found = find('alias-collision', (files) => {
      Object.assign(fieldsOf(files, 'candidate/interview-types/pairing'), {
        formerly: ['Pair programming'],
        alsoCalled: ['pairing', 'Pair-programming'],
      });
    });
    expect(found.map(({ place }) => place)).toEqual([{ path: ['alsoCalled', 0] }, { path: ['alsoCalled', 1] }]);
    expect(found[0]!.message).toBe('The alias "pairing" is the title of this entry, or a name that it had before.');
  });
});
