import { describe, expect, it } from 'vitest';
import { find } from '../../helpers/check.ts';
import { withRehearsal } from '../../helpers/small-rehearsal.ts';

const card = (...ratings: [competency: string, rating: number][]) => ({
  reference: {
    ratings: ratings.map(([competency, rating]) => ({
      competency,
      rating,
      evidence: [{ line: 'objection', sign: '+' }],
      reason: 'It was said.',
    })),
    recommendation: { value: 'no', reason: 'It was said.' },
  },
});
const messages = (...ratings: [string, number][]) =>
  find('reference-card', (files) => withRehearsal(files, card(...ratings))).map(({ message }) => message);

describe('reference-card', () => {
  it('accepts a card with what the session is there for, on three levels', () => {
    expect(find('reference-card', (files) => withRehearsal(files))).toEqual([]);
  });

  it('reports a primary competency without a rating', () => {
    const found = find('reference-card', (files) => withRehearsal(files, card(['communication', 2], ['ownership', 3])));
    expect(found[0]).toEqual({
      rule: 'reference-card',
      severity: 'warning',
      file: 'interviewer/rehearsals/short-hour.mdx',
      place: { path: ['reference', 'ratings'] },
      message: 'The reference card of "A short hour" does not rate System design, which its session is there for.',
      fix: 'Add a rating with the lines that it rests on; where nothing was said of it, add lines.',
    });
  });

  it('reports ratings that are too much alike', () => {
    expect(messages(['system-design', 3], ['communication', 3], ['ownership', 2])).toEqual([
      'The reference card of "A short hour" has 3 ratings on 2 levels, and should have them on 3.',
    ]);
  });

  it('reports a rating of what the session does not assess', () => {
    const found = find('reference-card', (files) => {
      withRehearsal(files);
      files.entries['candidate/interview-types/design-talk']!.fields['assesses'] = {
        primary: ['system-design'],
        secondary: ['communication'],
      };
    });
    expect(found.map(({ message, fix }) => [message, fix])).toEqual([
      [
        'The reference card of "A short hour" rates Ownership, which its session does not assess.',
        'Take it out, or rate one of these: System design, Communication.',
      ],
    ]);
  });
});
