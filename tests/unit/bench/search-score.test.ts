import { describe, expect, test } from 'vitest';
import { givenAsNames } from '../../bench/search/queries.ts';
import { placeOf, scoresOf, tableOf, type Answer } from '../../bench/search/score.ts';

const answer = (kind: string, right: string[], ...shown: string[]): Answer => ({
  query: { query: 'anything', class: kind, right },
  shown: shown.map((address) => [address]),
});

describe('the place of the right page', () => {
  test('is counted from 1', () => {
    expect(placeOf([['/a/'], ['/b/']], ['/a/'])).toBe(1);
    expect(placeOf([['/a/'], ['/b/']], ['/b/'])).toBe(2);
  });

  test('is that of the first that is right where several are', () => {
    expect(placeOf([['/a/'], ['/b/'], ['/c/']], ['/c/', '/b/'])).toBe(2);
  });

  test('is none where no result is right', () => {
    expect(placeOf([['/a/']], ['/b/'])).toBeUndefined();
    expect(placeOf([], ['/b/'])).toBeUndefined();
  });

  test('is also that of a result that leads to a part of the page', () => {
    expect(placeOf([['/a/#agenda']], ['/a/'])).toBe(1);
  });

  test('on a shared page is that of the part alone', () => {
    const right = ['/questions-to-ask/#remote-work'];
    expect(placeOf([['/questions-to-ask/'], ['/questions-to-ask/#pay'], right], right)).toBe(3);
  });

  test('is that of a result with any link that leads there', () => {
    expect(placeOf([['/a/', '/a/#one', '/a/#two']], ['/a/#two'])).toBe(1);
  });

  test('is not that of a page whose address begins alike', () => {
    expect(placeOf([['/a/b/'], ['/x/a/']], ['/a/'])).toBeUndefined();
  });
});

describe('scores', () => {
  const answers = [
    answer('title', ['/a/'], '/a/', '/b/'),
    answer('title', ['/a/'], '/b/', '/c/', '/a/'),
    answer('worry', ['/a/'], '/b/', '/c/', '/d/', '/a/'),
    answer('worry', ['/a/']),
    answer('prefix', [], '/a/'),
  ];

  test('count the first place, the first three and empty hands, for each class and in all', () => {
    expect(Object.fromEntries(scoresOf(answers))).toEqual({
      title: { queries: 2, first: 1, inThree: 2, empty: 0 },
      worry: { queries: 2, first: 0, inThree: 0, empty: 1 },
      all: { queries: 4, first: 1, inThree: 2, empty: 1 },
    });
  });

  test('stand in a table beside those of another search', () => {
    const others = answers.map(({ query }) => ({ query, shown: [] }));
    expect(tableOf(scoresOf(answers), scoresOf(others))).toBe(
      `               of           right first         in first three           empty-handed
                         ours     plain         ours     plain         ours     plain
title           2     1  50 %   0   0 %      2 100 %   0   0 %      0   0 %   2 100 %
worry           2     0   0 %   0   0 %      0   0 %   0   0 %      1  50 %   2 100 %
all             4     1  25 %   0   0 %      2  50 %   0   0 %      1  25 %   4 100 %`,
    );
  });
});

test('queries that an entry was given as a name are told by their number', () => {
  const queries = ['homework', 'take home', 'Stress'].map((query) => ({ query, class: 'synonym', right: ['/a/'] }));
  const records = [{ title: 'Take home', path: '/a/', kind: 'Interviews', also: ['Homework'], worries: ['stress'] }];
  expect(givenAsNames(queries, records)).toEqual([1, 3]);
});
