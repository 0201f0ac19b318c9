import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../src/client/search/asked.ts';
import { wordsInAddress } from '../../../src/client/search/address-words.ts';
import { countsOf, narrowed } from '../../../src/client/search/facets.ts';
import { findText, hitsOf, holds, type TextHit } from '../../../src/client/search/full-text.ts';
import { ranked, weighted } from '../../../src/client/search/rank.ts';
import { hashOf, stateIn } from '../../../src/client/search/state.ts';
import type { Pagefind, Result } from '../../../src/client/pagefind.ts';
import type { Hit } from '../../../src/handbook/search/find.ts';
import { spellerOf } from '../../../src/handbook/search/spelling.ts';
import { wordsFor } from '../../../src/words/languages.ts';

/** A Pagefind over some pages that scores a word of a page with 1, and finds in it what it is told to. */
function pagefindOver(
  pages: readonly { url: string; content: string; parts: readonly [id: string, location: number][] }[],
  places = (content: string, term: string) =>
    content
      .toLowerCase()
      .split(/\W+/)
      .flatMap((word, at) => (term.split(' ').includes(word) ? [at] : [])),
): Pagefind {
  const search = (term: string) => {
    const results = pages.flatMap(({ url, content, parts }) => {
      const words = places(content, term);
      if (words.length === 0) return [];
      const result: Result = {
        ...{ url, meta: { title: url, kind: 'Guides' }, content, excerpt: '' },
        anchors: parts.map(([id, location]) => ({ element: 'h2', id, location })),
        sub_results: parts.map(([id]) => ({ title: id, url: `${url}#${id}`, excerpt: '' })),
      };
      return [{ id: url, score: 1, words, data: () => Promise.resolve(result) }];
    });
    return Promise.resolve({ results, filters: {} });
  };
  return { search, options: () => Promise.resolve(), init: () => Promise.resolve() };
}

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
    expect(askedOf('how do I prepare for a test', speller)).toEqual(['prepare', 'test']);
    expect(askedOf('how do I', speller)).toEqual(['how', 'do', 'I']);
  });

  it('has found a word where at least half of it stands there', () => {
    expect(holds(['We', 'interviewed', 'her.'], [1], 'interviews')).toBe(true);
    expect(holds(['h', 'of', '5', 'h'], [0], 'hackerrank')).toBe(false);
    expect(holds(['hack', 'here'], [0], 'hackerrank')).toBe(false);
    expect(holds(['Smith', 'et', 'al.'], [1], 'eta')).toBe(false);
    expect(holds(['an', 'ETA', 'of'], [1], 'eta')).toBe(true);
  });

  it('is found by any of the words, best by most of them, and leads to the part that has most', async () => {
    const pagefind = pagefindOver([
      { url: '/one/', content: 'Salary: nothing else of it', parts: [] },
      { url: '/both/', content: 'Above. Offer Your salary in the offer', parts: [['offer', 2]] },
      { url: '/none/', content: 'Something else', parts: [] },
    ]);
    const answer = await findText(pagefind, ['salary', 'offer', 'xylophone'], {});
    const hits = await hitsOf(answer.pages, answer);
    expect(hits.map(({ url, section }) => [url, section])).toEqual([
      ['/both/#offer', 'offer'],
      ['/one/', undefined],
    ]);
    expect(hits[0]!.share).toBe(1);
    expect(hits[1]!.share).toBe(0.5);
    expect(
      weighted(
        hits,
        hits.map(({ url }) => (url.startsWith('/both/') ? 0.1 : 1)),
      ),
    ).toMatchObject([{ url: '/one/' }, { url: '/both/#offer' }]);
  });

  it('leaves out a page that has nothing of what was asked for but the beginning of a word', async () => {
    const pagefind = pagefindOver([{ url: '/x/', content: 'x y z', parts: [] }], () => [0]);
    const answer = await findText(pagefind, ['xylophone'], {});
    expect(answer.pages).toHaveLength(1);
    expect(await hitsOf(answer.pages, answer)).toEqual([]);
  });
});

describe('One order of pages', () => {
  const named = (path: string, score: number, name = path): Hit => ({
    record: { title: path, path, kind: 'Guides' },
    via: 'title',
    name,
    score,
    exact: true,
  });
  const text = (url: string, share: number, parts: [string, number][] = []): TextHit => ({
    ...{ title: url, kind: 'Guides', url, section: undefined, excerpt: '' },
    ...{ share, parts: new Map(parts) },
  });
  const order = (hits: Hit[], texts: TextHit[]) =>
    ranked(hits, texts, (path) => `/base${path}`).map(({ hit, text: found }) => hit?.record.path ?? found!.url);

  it('has a page once, and its text speaks for its name', () => {
    const hits = [named('/a/', 0.5), named('/b/', 0.4)];
    expect(order(hits, [text('/base/b/#part', 0.9)])).toEqual(['/b/', '/a/']);
  });

  it('has a page that only its text speaks for before one whose name is hardly like it, and never before a whole name', () => {
    const hits = [named('/whole/', 1.5), named('/faint/', 0.3)];
    expect(order(hits, [text('/base/text/', 1)])).toEqual(['/whole/', '/base/text/', '/faint/']);
  });

  it('leaves names that are the whole of what was typed in their order', () => {
    const hits = [named('/interview/', 1.9), named('/stage/', 1.9)];
    expect(order(hits, [text('/base/stage/', 1)])).toEqual(['/interview/', '/stage/']);
    const twins = [named('/interview/', 0.7, 'screen'), named('/stage/', 0.7, 'screen'), named('/other/', 0.9)];
    expect(order(twins, [text('/base/stage/', 1)])).toEqual(['/interview/', '/stage/', '/other/']);
  });

  it('counts for a part of a page what stands in it', () => {
    const hits = [named('/page/#one', 0.4), named('/page/#two', 0.4)];
    const found = text('/base/page/#two', 0.8, [
      ['one', 0.2],
      ['two', 0.8],
    ]);
    expect(order(hits, [found])).toEqual(['/page/#two', '/page/#one']);
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
