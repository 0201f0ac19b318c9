import { describe, expect, it } from 'vitest';
import { readArrangement } from '../../../src/handbook/scorecard/arrangement.ts';
import { arrangementHash, arrangementIn } from '../../../src/handbook/scorecard/arrangement-link.ts';
import { newDraft } from '../../../src/handbook/scorecard/draft.ts';
import { file } from '../../../src/handbook/scorecard/filing.ts';
import { mark, rewrite, sit } from '../../../src/handbook/scorecard/gestures.ts';
import {
  exportOf,
  isDue,
  isSamePlace,
  keptOf,
  referenceOf,
  withNewCompetencies,
} from '../../../src/handbook/scorecard/keeping.ts';
import { AGENDA, at, BEGAN, FILED, SETTING, smallCard, smallDraft } from '../../helpers/small-card.ts';

const DAY = 86_400_000;
const kept = keptOf(smallDraft(), BEGAN);

describe('A card that a browser keeps', () => {
  it('is due when it is filed and said to be elsewhere, or when nobody has touched it for so many days', async () => {
    const filed = { ...kept, draft: null, filed: [await smallCard()] };
    expect(isDue(kept, BEGAN + 30 * DAY, 30)).toBe(false);
    expect(isDue(kept, BEGAN + 30 * DAY + 1, 30)).toBe(true);
    expect(isDue(filed, BEGAN, 30)).toBe(false);
    expect(isDue({ ...filed, confirmedAt: BEGAN }, BEGAN, 30)).toBe(true);
    // A new version is being written.
    expect(isDue({ ...filed, draft: kept.draft, confirmedAt: BEGAN }, BEGAN, 30)).toBe(false);
  });

  it('is exported without anything from which the time could be told', async () => {
    const arranged = { minutes: [{ id: 'walk', minutes: 77 }], breaks: [], todo: 'Zebrafink' };
    const text = JSON.stringify(exportOf([{ ...kept, arranged, filed: [await smallCard()] }]));
    expect(text).toContain('Asked for the writes per second');
    expect(text).not.toMatch(/Zebrafink|77|"minute":\d|"startedAt":\d|"endedAt":\d/);
  });

  it('is exported with what it was filed without', async () => {
    const filed = { ...kept, draft: null, typing: 'By the way.', filed: [await smallCard()] };
    expect(exportOf([filed])).toMatchObject({ unfiled: [{ cardId: kept.cardId, text: 'By the way.' }], drafts: [] });
    expect(exportOf([{ ...kept, typing: 'Half a no' }])).toMatchObject({
      unfiled: [],
      drafts: [{ typing: 'Half a no' }],
    });
  });

  it('belongs to an interview, whatever the seat, and has the reference of its draft or of what was filed', async () => {
    const { place } = kept;
    expect(isSamePlace(place, { ...place, seat: 'other' })).toBe(true);
    expect(isSamePlace(place, { ...place, session: 'other' })).toBe(false);
    expect(referenceOf(kept)).toBe('ATS-12345');
    expect(referenceOf({ ...kept, draft: null, filed: [await smallCard()] })).toBe('ATS-12345');
    expect(referenceOf({ ...kept, draft: null })).toBe('');
  });

  it('gets what the page rates by now, and keeps what it rates no longer', () => {
    const more = { ...SETTING, competencies: [{ id: 'leadership', primary: true }] };
    const ratings = withNewCompetencies(kept, more).draft!.ratings.map(({ competency }) => competency);
    expect(ratings).toEqual(['system-design', 'communication', 'ownership', 'leadership']);
    expect(withNewCompetencies(kept, SETTING)).toBe(kept);
  });
});

describe('A moment that is marked', () => {
  it('is evidence once it is written up, with the box in which it was', async () => {
    const marked = mark('ownership', at(20))({ ...smallDraft(), endedAt: null });
    const { id, text, box, tags } = marked.notes.at(-1)!;
    expect([text, box, tags]).toEqual(['', 'walk', ['ownership']]);
    const evidence = async (draft: typeof marked) => {
      const filed = await file({ ...draft, endedAt: BEGAN }, FILED);
      return 'card' in filed && filed.card.ratings.at(-1)!.evidence;
    };
    expect(await evidence(marked)).toEqual([]);
    expect(await evidence(rewrite(id, 'Took the pager.')(marked))).toEqual([
      { text: 'Took the pager.', sign: null, box: 'walk' },
    ]);
  });

  it('is of another seat when another is taken', () => {
    expect(sit('second')(newDraft(SETTING, 'k3f9x2m4p7qa')).place).toEqual({ ...SETTING.place, seat: 'second' });
  });
});

describe('The end of a link', () => {
  const NONE = { minutes: [], breaks: [], todo: '' };

  it('carries an arrangement there and back', () => {
    const arranged = {
      minutes: [{ id: 'walk', minutes: 60 }],
      breaks: [{ after: 'hello', minutes: 5 }],
      todo: 'Captions on & camera off, 100 %',
    };
    expect(arrangementIn(arrangementHash(arranged), AGENDA)).toEqual({ arranged, unused: [] });
    expect(arrangementHash(NONE)).toBe('');
  });

  it.each(['', '#card', '#prepare', '#%E0%A4%A'])('that speaks of none, “%s”, carries none', (hash) => {
    expect(arrangementIn(hash, AGENDA)).toBeNull();
  });

  it.each([
    ['#minutes=walk:999', [{ id: 'walk', minutes: '999' }]],
    ['#minutes=walk:481', [{ id: 'walk', minutes: '481' }]],
    ['#minutes=nowhere:5', [{ id: 'nowhere', minutes: '5' }]],
    [
      '#minutes=walk:-5,hello:1:2',
      [
        { id: 'walk', minutes: '-5' },
        { id: 'hello', minutes: '1:2' },
      ],
    ],
    ['#breaks=constructor:3', [{ id: 'constructor', minutes: '3' }]],
    ['#minutes=:5', [{ id: '', minutes: '5' }]],
    ['#do=%20', []],
    ['#minutes=', []],
  ])('of which nothing can be used, “%s”, says so', (hash, unused) => {
    expect(arrangementIn(hash, AGENDA)).toEqual({ arranged: null, unused });
  });

  it('is used as far as it goes, and tells a little of the rest', () => {
    const read = arrangementIn(`#minutes=walk:480,${'x'.repeat(500)}:1${',a:1'.repeat(500)}`, AGENDA)!;
    expect(read.arranged!.minutes).toEqual([{ id: 'walk', minutes: 480 }]);
    expect(read.unused.map(({ id }) => id)).toEqual(['x'.repeat(40), 'a', 'a', 'a', 'a']);
  });

  it('has whole letters only: what to do is cut between two, and half a letter is in no link', () => {
    const { arranged, unused } = arrangementIn(`#do=${'a'.repeat(199)}🙂🙃`, AGENDA)!;
    expect(arranged!.todo).toBe(`${'a'.repeat(199)}🙂`);
    expect(unused).toEqual([{ id: '…', minutes: '🙃' }]);
    expect(arrangementHash({ ...NONE, todo: 'Captions \ud83d' })).toBe('#do=Captions%20%EF%BF%BD');
  });
});

describe('Minutes that somebody types', () => {
  it('are read by the rules of a link, comma for comma', () => {
    const typed = [
      { id: 'hello', minutes: ' 7 ' },
      { id: 'walk', minutes: '1,5' },
      { id: 'questions', minutes: '' },
    ];
    expect(readArrangement({ minutes: typed, breaks: [], todo: '' }, AGENDA)).toEqual({
      arranged: { minutes: [{ id: 'hello', minutes: 7 }], breaks: [], todo: '' },
      unused: [{ id: 'walk', minutes: '1,5' }],
    });
  });
});
