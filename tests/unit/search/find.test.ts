import { describe, expect, it } from 'vitest';
import { searchInSlices, searchOf } from '../../../src/handbook/search/find.ts';
import { readNames, SLICE } from '../../../src/handbook/search/names.ts';
import { spellerOf } from '../../../src/handbook/search/spelling.ts';
import type { SearchRecord } from '../../../src/handbook/search/record.ts';
import { wordsFor } from '../../../src/words/languages.ts';

const record = (title: string, rest: Partial<SearchRecord> = {}): SearchRecord => ({
  title,
  path: `/${title.toLowerCase().replaceAll(' ', '-')}/`,
  kind: 'Interviews',
  ...rest,
});

const RECORDS: SearchRecord[] = [
  record('Behavioral interview', { former: ['Culture chat'], path: '/guides/old-culture-page/' }),
  record('Scorecards', { also: ['card'] }),
  record('Points', { also: ['score'], parts: ['A card'] }),
  record('Pairing exercise', { also: ['pair programming', 'k8s'], parts: ['Release'] }),
  record('Take-home assignment', { also: ['homework', 'unpaid test'] }),
  record('Release engineer', { kind: 'Roles' }),
  record('Bad moments', { kind: 'Guides', worries: ['my mind goes blank', 'panic'] }),
  record('Modelling data'),
  record('On-call and vacation', { kind: 'Questions' }),
  record('C++ review'),
  record('Gehälter'),
  record('Weeks'),
  record('Whom to apply to'),
];

const { find, near } = searchOf({ spelling: wordsFor('en').spelling, records: RECORDS });
const first = (query: string) => find(query).hits[0]?.record.title;

describe('The search over names', () => {
  it.each([
    ['pairing exercise', 'Pairing exercise'],
    ['Culture Chat', 'Behavioral interview'],
    ['homework', 'Take-home assignment'],
    ['behavioural', 'Behavioral interview'],
    ['interveiw behavoral', 'Behavioral interview'],
    ['modeling', 'Modelling data'],
    ['takehome', 'Take-home assignment'],
    ['score card', 'Scorecards'],
    ['old-culture-page', 'Behavioral interview'],
    ['take home assignments', 'Take-home assignment'],
    ['oncall', 'On-call and vacation'],
    ['gehaelter', 'Gehälter'],
    ['gehalter', 'Gehälter'],
    ['C++', 'C++ review'],
    ['pai', 'Pairing exercise'],
    ['rele', 'Release engineer'],
    ['what if my mind goes blank in the interview', 'Bad moments'],
    ['re', 'Release engineer'],
    ['modeleing', 'Modelling data'],
    ['modelli', 'Modelling data'],
    ['weekly', 'Weeks'],
    ['how i applied', 'Whom to apply to'],
    ['so nervous', 'Bad moments'],
    ['programmer in a pair', 'Pairing exercise'],
  ])('finds by %s first: %s', (query, title) => {
    expect(first(query)).toBe(title);
  });

  it.each(['', '   ', 'xylophone', 'the', '?!', '§'])('finds nothing by "%s"', (query) => {
    expect(find(query).hits).toEqual([]);
  });

  it('takes two words of which one is another for no slip', () => {
    const records = [record('Data engineer', { also: ['DE loop'] }), record('Frontend engineer', { also: ['FE'] })];
    const search = searchOf({ spelling: wordsFor('en').spelling, records });
    expect(search.find('FE loop').hits[0]!.record.title).toBe('Frontend engineer');
  });

  it('prefers a name with all words to one that has the same but for words that tell nothing', () => {
    const records = [record('Waiting', { worries: ['when do they call'] }), record('Standby', { also: ['on-call'] })];
    const search = searchOf({ spelling: wordsFor('en').spelling, records });
    expect(search.find('on-call').hits.map(({ record: { title } }) => title)).toEqual(['Standby', 'Waiting']);
  });

  it('knows a worry by the words that tell something, whatever stands between them', () => {
    const records = [record('Waiting', { worries: ['when do they call'] }), record('Standby', { also: ['call'] })];
    const search = searchOf({ spelling: wordsFor('en').spelling, records });
    expect(search.find('why did they not call').hits[0]!.record.title).toBe('Waiting');
  });

  it('says by which name it found', () => {
    const via = (query: string) => find(query).hits.map(({ via, name }) => [via, name])[0];
    expect(via('culture chat')).toEqual(['former', 'Culture chat']);
    expect(via('homework')).toEqual(['also', 'homework']);
    expect(via('panic')).toEqual(['worry', 'panic']);
  });

  it('offers to put a slip right, by words of names that are shown and of no worry', () => {
    expect(find('homwork').corrected).toBe('homework');
    expect(find('homework').corrected).toBeUndefined();
    expect(find('panik').hits.map(({ record: { title } }) => title)).toEqual(['Bad moments']);
    expect(find('panik').corrected).toBeUndefined();
  });

  it('prefers of two pages that are called alike the one whose title has the word', () => {
    const records = [record('Bias', { also: ['anchoring'] }), record('Rating with anchors', { also: ['anchors'] })];
    const search = searchOf({ spelling: wordsFor('en').spelling, records });
    expect(search.find('anch').hits.map(({ record: { title } }) => title)).toEqual(['Rating with anchors', 'Bias']);
  });

  it('prefers a title to another name where a single word is being typed', () => {
    const records = [
      record('Feedback', { also: ['reject'] }),
      record('Going on', { title: 'Rejection after a stage' }),
    ];
    const search = searchOf({ spelling: wordsFor('en').spelling, records });
    expect(search.find('reje').hits[0]!.record.title).toBe('Rejection after a stage');
    expect(search.find('reject').hits[0]!.record.title).toBe('Feedback');
  });

  it('finds by the words of an address, and offers them to nobody', () => {
    const records = [record('What we keep', { path: '/guides/#privacy-notice' }), record('Notes')];
    const { find } = searchOf({ spelling: wordsFor('en').spelling, records });
    expect(find('privacy').hits.map(({ record: { title }, via }) => [title, via])).toEqual([
      ['What we keep', 'address'],
    ]);
    expect(find('privaci').corrected).toBeUndefined();
  });

  it('takes what is short for two words for them also where a name has them as one', () => {
    const spelling = { ...wordsFor('en').spelling, shortened: ['tho take_home'] };
    for (const title of ['Take-home', 'Takehome'])
      expect(
        searchOf({ spelling, records: [record(title), record('Thoughts')] }).find('tho').hits[0]!.record.title,
      ).toBe(title);
  });

  it('knows which hits need no word put right', () => {
    expect(find('homwork').hits.every(({ exact }) => !exact)).toBe(true);
    expect(find('homework').hits[0]!.exact).toBe(true);
  });

  it('counts a page less that has a smaller weight', () => {
    const twins = [record('Design', { weight: 0.6 }), record('Design', { path: '/kit/' })];
    const search = searchOf({ spelling: wordsFor('en').spelling, records: twins });
    expect(search.find('design').hits.map(({ record: { path } }) => path)).toEqual(['/kit/', '/design/']);
  });

  it('knows names that are hardly like what was typed apart from those that are', () => {
    const { hits, faint } = find('release xylophone orchestra');
    expect(hits).toEqual([]);
    expect(faint.map(({ record: { title } }) => title)).toContain('Release engineer');
  });

  it('does not count a word that no name has against a page that has the others', () => {
    expect(first('homework xylophone')).toBe('Take-home assignment');
    expect(first('is pairing mandatory')).toBe('Pairing exercise');
  });

  it('prefers among pages about something those of the kind that was asked for', () => {
    const records = [record('Offer'), record('In writing', { kind: 'Texts', also: ['offer sent'] })];
    const file = { spelling: wordsFor('en').spelling, records };
    const titles = (kinds: Record<string, string>, query: string) =>
      searchOf({ ...file, kinds })
        .find(query)
        .hits.map(({ record: { title } }) => title);
    const kinds = { Texts: 'email' };
    expect(titles({}, 'offer email')[0]).toBe('Offer');
    expect(titles(kinds, 'offer email')[0]).toBe('In writing');
    expect(titles(kinds, 'offer')[0]).toBe('Offer');
    expect(titles(kinds, 'email')).toEqual([]);
  });

  it('counts a page that nobody names half', () => {
    const { weightOf } = searchOf({ spelling: wordsFor('en').spelling, records: [record('Design', { weight: 0.6 })] });
    expect([weightOf('/design/'), weightOf('/elsewhere/')]).toEqual([0.6, 0.5]);
  });

  it('names what comes near where nothing is found', () => {
    expect(find('release the xylophone orchestra').hits).toEqual([]);
    expect(near('release the xylophone orchestra')[0]!.record.title).toBe('Release engineer');
  });

  const titlesNear = (query: string) => near(query).map(({ record: { title } }) => title);

  it('names first what is written most alike where no word is known', () => {
    expect(find('homewhorque').hits).toEqual([]);
    expect(titlesNear('homewhorque')[0]).toBe('Take-home assignment');
    expect(titlesNear('mdl')[0]).toBe('Modelling data');
    expect(near('xpanicx').map(({ name }) => name)).not.toContain('panic');
  });

  it.each([
    ['letters at random', ['zzqx', 'wvut', 'qqqqqqqqqqqqqqqq', 'x7', 'xq jz', 'a b', 'y'.repeat(500)]],
    ['abbreviations', ['LNH', 'EEOC', 'C2C', '1099', 'I9', 'p0', 'NVM']],
    ['words of other scripts', ['собеседование', '面接', '채용 절차', 'مقابلة', 'साक्षात्कार', 'συνέντευξη']],
    ['another language', ['Vorstellungsgespräch', 'entrevista', 'rozmowa kwalifikacyjna']],
  ])('always names something, and each page once, for %s', (_, queries) => {
    for (const query of queries) {
      const paths = near(query).map(({ record: { path } }) => path);
      expect([query, new Set(paths).size]).toEqual([query, 3]);
    }
  });

  it.each(['', ' ', 'c', '§', '?! …', '7'])('names nothing for less than two letters or digits: "%s"', (query) => {
    expect(titlesNear(query)).toEqual([]);
  });

  it('takes what is short for a name before names that begin with it', () => {
    const records = [
      record('Vote'),
      record('Visit', { also: ['virtual onsite'] }),
      record('Dinner', { also: ['take-out'] }),
    ];
    const spelling = { ...wordsFor('en').spelling, shortened: ['vo virtual_onsite', 'ta take_home take_out'] };
    const search = searchOf({ spelling, records });
    expect(search.find('VO').hits[0]!.record.title).toBe('Visit');
    expect(search.find('ta').hits[0]!.record.title).toBe('Dinner');
  });

  it('takes a word that means another for itself, and for no slip', () => {
    const records = [record('Working from home'), record('Bad moments', { worries: ['I freeze'] })];
    const search = searchOf({ spelling: wordsFor('en').spelling, records });
    expect(search.find('I froze').hits.map(({ record: { title } }) => title)).toEqual(['Bad moments']);
  });

  it('reads a letter before a digit as a part of it, and a letter before a word as none', () => {
    const records = [record('Visas', { also: ['H1B'] }), record('Action')];
    const search = searchOf({ spelling: wordsFor('en').spelling, records });
    expect(search.find('H-1B').hits[0]!.record.title).toBe('Visas');
    expect(search.find('a ction').hits).toEqual([]);
  });

  it('takes a word that stands in a name for itself: neither for a slip nor for the beginning of another', () => {
    const records = [record('Clear speech'), record('Clearance'), record('Clean code')];
    const search = searchOf({ spelling: wordsFor('en').spelling, records });
    const hits = search.find('clear').hits.map(({ record: { title } }) => title);
    expect(hits[0]).toBe('Clear speech');
    expect(hits).not.toContain('Clean code');
  });

  it.each([
    ['mgr talk', 'Manager talk'],
    ['notes', 'Taking notes'],
    ['not a note', 'Taking notes'],
  ])('reads %s as people mean it: %s', (query, title) => {
    const records = [record('Manager talk'), record('Taking notes'), record('Not now')];
    const search = searchOf({ spelling: wordsFor('en').spelling, records });
    expect(search.find(query).hits[0]?.record.title).toBe(title);
  });

  it('prefers a title that begins with what was typed to a shorter name that does', () => {
    const records = [
      record('Design', { title: 'Sketches', also: ['taking nothing'] }),
      record('Taking notes and writing evidence'),
    ];
    const search = searchOf({ spelling: wordsFor('en').spelling, records });
    expect(search.find('taking no').hits[0]!.record.title).toBe('Taking notes and writing evidence');
  });

  it('prefers a title that begins with several words as they were typed, behind its article, to a shorter name that does', () => {
    const records = [
      record('Technical screen', { also: ['invitation to the loop'] }),
      record('The invitation to the loop, its day and its travel', { weight: 0.9 }),
    ];
    const search = searchOf({ spelling: wordsFor('en').spelling, records });
    expect(search.find('invitation to the lo').hits[0]!.record.title).toMatch(/^The invitation/);
    // A whole name stays what was typed.
    expect(search.find('loop invitation').hits.length).toBe(2);
    expect(search.find('technical screen').hits[0]!.record.title).toBe('Technical screen');
  });
});

describe('A letter and a sign', () => {
  const speller = spellerOf(wordsFor('en').spelling);
  it.each([
    ['A/B test', 'ab test'],
    ['R&D team', 'rd team'],
    ['e-mail', 'email'],
    ['T-shirt', 'tshirt'],
  ])('%s is written in one as well: %s', (one, other) => {
    expect(speller.words(one)).toEqual(speller.words(other));
  });
  it.each(['take-home', 'yes/no', 'on-call', 'plan B and C', 'C++/Rust'])('parts the words of %s as before', (text) => {
    expect(speller.words(text).length).toBeGreaterThan(1);
  });
});

describe('Reading names in slices', () => {
  const speller = spellerOf(wordsFor('en').spelling);
  const records = Array.from({ length: 300 }, (_, index) =>
    record(`Title ${String(index)}`, { also: ['one', 'two', 'three'], worries: ['no time', 'no money'] }),
  );

  it('never reads more names than a slice has before others have their turn', () => {
    let read = 0;
    const counts: number[] = [];
    const counting = { ...speller, written: (text: string) => ((read += 1), speller.written(text)) };
    const reading = readNames(records, counting);
    for (let step = reading.next(); step.done !== true; step = reading.next()) {
      counts.push(read);
      read = 0;
    }
    counts.push(read);
    expect(counts.reduce((sum, count) => sum + count)).toBe(300 * 8);
    expect(Math.max(...counts)).toBe(SLICE);
    expect(counts).toHaveLength(Math.ceil((300 * 8) / SLICE));
  });

  it('finds the same as in one go', () => {
    const file = { spelling: wordsFor('en').spelling, records };
    const reading = searchInSlices(file);
    let step = reading.next();
    while (step.done !== true) step = reading.next();
    expect(step.value.find('title 17')).toEqual(searchOf(file).find('title 17'));
    expect(step.value.find('title 17').hits[0]!.record.title).toBe('Title 17');
  });
});
