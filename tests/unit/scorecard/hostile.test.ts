import { describe, expect, it } from 'vitest';
import { cardSchema } from '../../../src/handbook/scorecard/schema.ts';
import { readCard, type ReadCard } from '../../../src/handbook/scorecard/read-card.ts';
import { readFields } from '../../../src/handbook/scorecard/read-fields.ts';
import { refusalIn } from '../../../src/handbook/scorecard/sentences.ts';
import { pasteFields, pasteText } from '../../../src/handbook/scorecard/write-fields.ts';
import { scorecard } from '../../../src/words/en/scorecard.ts';
import { Random } from '../../helpers/random.ts';
import { randomCard } from '../../helpers/random-card.ts';
import { smallCard } from '../../helpers/small-card.ts';

const words = scorecard.scorecard;
const names = { recommendation: words.recommendation, competency: (id: string) => id };

/** What somebody who means harm, or another program, puts in the place of a value. */
const VALUES: readonly unknown[] = [
  ...[null, true, false, 0, 1, 2, 5, -1, 1.5, 1e21, '', ' ', 'yes', '3', '2026-11-27', [], {}, [[]], [null]],
  ...['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '../../etc/passwd', 'constructor', '__proto__'],
  ...[
    'x'.repeat(10_000),
    '\u0000',
    '\ud800',
    { toString: 1 },
    { length: -1 },
    { format: 'hiring-handbook-scorecard/1' },
  ],
  ...[
    'hiring-handbook-scorecard/2',
    'Anna Miller',
    'anna@mail.example',
    '2026-02-31T10:00:00Z',
    '+',
    '-',
    'A'.repeat(64),
  ],
];

type Place = Record<string | number, unknown>;

/** Every object and list in a value. */
const placesIn = (value: unknown): Place[] =>
  typeof value === 'object' && value !== null ? [value as Place, ...Object.values(value).flatMap(placesIn)] : [];

/** One change somewhere in a card: another value, a field that is gone, new or under another name, or twice in a list. */
function mutated(card: object, random: Random): object {
  const copy = structuredClone(card);
  const place = random.pick(placesIn(copy));
  const key = random.pick([...Object.keys(place), 'added']);
  const ways = [
    () => (place[key] = random.pick(VALUES)),
    () => Reflect.deleteProperty(place, key),
    () => (place[random.pick(['extra', 'format', '__proto__', 'Digest'])] = place[key] ?? null),
    () => Array.isArray(place) && place.push(...(place as unknown[])),
    () => Object.assign(place, { [key]: { [key]: place[key] } }),
  ];
  random.pick(ways)();
  return copy;
}

/** One sentence, with nothing in it of what it refuses. */
const isSentence = (read: ReadCard): boolean => {
  if ('card' in read) return true;
  const said = refusalIn(words, read.refused);
  return /^[A-Z][^<>\n]{10,250}[^{}<>\n]\.$/.test(said) && !said.includes('undefined');
};

describe('Broken cards', () => {
  it('are read by the small reader as zod reads them: 3,000 of them', async () => {
    const random = new Random(11);
    let refused = 0;
    for (let turn = 0; turn < 3000; turn++) {
      const copy = mutated(turn % 3 === 0 ? await smallCard() : await randomCard(random), random);
      const json = JSON.stringify(copy);
      const read = readCard(json);
      expect('card' in read, json.slice(0, 2000)).toBe(cardSchema.safeParse(JSON.parse(json)).success);
      if ('card' in read) expect(read.card).toEqual(JSON.parse(json));
      else refused += 1;
      expect(isSentence(read)).toBe(true);
    }
    expect(refused).toBeGreaterThan(1500);
  });

  it('are refused with one sentence, or read: 500 files whose letters changed', async () => {
    const random = new Random(12);
    for (let turn = 0; turn < 500; turn++) {
      const json = JSON.stringify(await randomCard(random));
      const cut = random.below(json.length);
      const end = cut + random.below(40);
      const middle = random.pick([
        '',
        '"',
        '}',
        '[',
        '\\',
        '\u0000',
        ',',
        'null',
        '<b>',
        json.slice(cut, end).repeat(2),
      ]);
      expect(isSentence(readCard(json.slice(0, cut) + middle + json.slice(end)))).toBe(true);
    }
  });

  it('are refused with the reason', async () => {
    const card = await smallCard();
    const said = (change: object) => {
      const read = readCard(JSON.stringify({ ...card, ...change }));
      return 'refused' in read ? refusalIn(words, read.refused) : 'read';
    };
    expect(said({})).toBe('read');
    expect(said({ format: 'hiring-handbook-scorecard/2' })).toContain('another version');
    expect(said({ reference: 'Anna Miller' })).toBe(
      'This is no whole scorecard: at “reference” a reference that names nobody was expected.',
    );
    expect(said({ note: 1 })).toBe(
      'This is no whole scorecard: at “card” an object without other fields was expected.',
    );
    expect(said({ ratings: [{ ...card.ratings[0], rating: 2.5 }] })).toBe(
      'This is no whole scorecard: at “ratings[0].rating” a rating from 1 to 4, or null, was expected.',
    );
    expect(said({ ratings: [card.ratings[0], card.ratings[0]] })).toContain('“ratings” a list with each once');
    expect(said({ supersedes: card.digest })).toContain('“version” 1, or a later number');
    expect(said({ version: 2 })).toContain('“version” 1, or a later number');
  });
});

describe('Broken texts', () => {
  it('are refused with one sentence, or read: 500 of them', async () => {
    const random = new Random(13);
    for (let turn = 0; turn < 500; turn++) {
      const text = pasteText(pasteFields(await randomCard(random), words.plain, names));
      const cut = random.below(text.length);
      const end = cut + random.below(60);
      const middle = random.pick([
        '',
        '§',
        '§end',
        '¶',
        '¬',
        '¬{ffffff}',
        '§card/1 ',
        '§card/9 x',
        '<b>',
        text.slice(cut, end).repeat(2),
      ]);
      const read = readFields(text.slice(0, cut) + middle + text.slice(end));
      expect(read.length).toBeGreaterThan(0);
      expect(read.every(isSentence)).toBe(true);
      for (const item of read) if ('card' in item) expect(cardSchema.safeParse(item.card).success).toBe(true);
    }
  });
});

const DEEP = 2_000_000;
const HOSTILE: Record<string, string> = {
  nothing: '',
  'white space': ' '.repeat(100_000),
  'lists in lists': '['.repeat(DEEP / 8),
  'closed lists in lists': '['.repeat(DEEP / 10) + ']'.repeat(DEEP / 10),
  'objects in objects': '{"ratings":'.repeat(40_000),
  'megabytes of letters': 'x'.repeat(DEEP),
  'more than a card can have': `{"format":"hiring-handbook-scorecard/1","x":"${'x'.repeat(DEEP)}"}`,
  'many begun fields': '§card/1 aaaaaaaaaaaa.1 1/2 '.repeat(100_000),
  'many empty fields': '§card/1 aaaaaaaaaaaa.1 1/2 §end'.repeat(100_000),
  'many statements': `§card/1 aaaaaaaaaaaa.1 1/1 ${'§+walk: x '.repeat(300_000)}§end`,
  'many numbers': `§card/1 aaaaaaaaaaaa.1 1/1 §asked a probes ${'1 '.repeat(500_000)}x§end`,
  'only signs': '§¶¬'.repeat(500_000),
  'a page': '<!doctype html><html><script>alert(1)</script></html>',
  'a number': '17',
  'a text': '"hiring-handbook-scorecard/1"',
  'a card of something else': '{"format":{"format":"hiring-handbook-scorecard/1"}}',
};

describe.each(Object.entries(HOSTILE))('What is no card: %s', (_name, text) => {
  it('is refused with one sentence', () => {
    const all = [readCard(text), ...readFields(text)];
    for (const read of all) {
      expect('refused' in read).toBe(true);
      expect(isSentence(read)).toBe(true);
    }
  });
});
