import { describe, expect, it } from 'vitest';
import { wordsInAddress } from '../../../src/client/search/address-words.ts';
import { countsOf, narrowed } from '../../../src/client/search/facets.ts';
import { askedOf, holdsAny } from '../../../src/client/search/full-text.ts';
import { hashOf, stateIn } from '../../../src/client/search/state.ts';
import type { Hit } from '../../../src/handbook/search/find.ts';
import { spellerOf } from '../../../src/handbook/search/spelling.ts';
import { wordsFor } from '../../../src/words/languages.ts';

const speller = spellerOf(wordsFor('en').spelling);

describe('The search at the end of an address', () => {
  it.each([
    { query: 'take home', facets: {} },
    { query: 'a&b=c #d+e', facets: { kind: 'Questions to ask us' } },
    { query: '', facets: {} },
  ])('is read as it was written: $query', (state) => {
    expect(stateIn(hashOf(state))).toEqual(state);
  });

  it('is none where the end names a part of the page', () => {
    expect(stateIn('#variant-backend')).toBeUndefined();
    expect(stateIn('')).toBeUndefined();
  });
});

describe('The full text', () => {
  it('is not asked for words that are in every text, unless there are no others', () => {
    expect(askedOf('how do I prepare for a test', speller)).toBe('prepare test');
    expect(askedOf('how do I', speller)).toBe('how do I');
  });

  const page = (content: string, ...locations: number[]) => ({ content, locations });

  it('has found a page where at least half of a word stands there', () => {
    expect(holdsAny(page('We interviewed her.', 1), 'interviews')).toBe(true);
    expect(holdsAny(page('h of 5 h', 0), 'hackerrank')).toBe(false);
    expect(holdsAny(page('hack here', 0), 'hackerrank')).toBe(false);
    expect(holdsAny(page('hack here', 0), 'hackerrank hack')).toBe(true);
  });
});

describe('What results are narrowed to', () => {
  const hit = (kind: string, inside?: true): Hit => ({
    record: { title: 'A', path: '/a/', kind, inside },
    via: 'title',
    name: 'A',
    score: 1,
    exact: true,
  });
  const hits = [hit('Roles'), hit('Guides'), hit('Guides', true)];

  it('is a value of every facet that is chosen', () => {
    expect(narrowed(hits, { kind: 'Guides' })).toHaveLength(2);
    expect(narrowed(hits, { kind: 'Guides', side: 'interviewer' })).toHaveLength(1);
    expect(narrowed(hits, { track: 'Data' })).toEqual([]);
  });

  it('is counted by name or by text, whichever has found more', () => {
    expect(countsOf(hits, { kind: { Roles: 4, Stages: 1 } })['kind']).toEqual({ Roles: 4, Stages: 1, Guides: 2 });
  });
});

describe('The words of an address that leads nowhere', () => {
  it.each([
    ['/interviews/pair-programming/', '/', 'interviews pair programming'],
    ['/jobs/hiring/old_name.html', '/jobs/', 'hiring old name'],
    ['/interviews/%C3%BCbung/index.html', '/', 'interviews übung'],
    ['/%E0%A4%A/', '/', '%E0%A4%A'],
    ['/', '/', ''],
  ])('of %s below %s are: %s', (path, base, words) => {
    expect(wordsInAddress(path, base)).toBe(words);
  });
});
