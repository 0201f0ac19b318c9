import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/handbook/scorecard/card.ts';
import { isIntact } from '../../../src/handbook/scorecard/digest.ts';
import { readFields } from '../../../src/handbook/scorecard/read-fields.ts';
import { GREENHOUSE, type SystemWords } from '../../../src/handbook/scorecard/systems.ts';
import { pasteFields, pasteText } from '../../../src/handbook/scorecard/write-fields.ts';
import { scorecard as words } from '../../../src/words/en/scorecard.ts';
import { Random } from '../../helpers/random.ts';
import { randomCard } from '../../helpers/random-card.ts';
import { smallCard } from '../../helpers/small-card.ts';

const { plain, recommendation } = words.scorecard;
const TITLES = new Map([
  ['communication', 'Communication'],
  ['system-design', 'System design § and more'],
]);
const names = { recommendation, competency: (id: string) => TITLES.get(id) ?? id };
const OWN: SystemWords = {
  ratings: { 1: 'Trifft nicht zu', 2: 'Eher nicht', 3: 'Eher ja', 4: 'Trifft zu' },
  notAssessed: 'Keine Angabe',
  recommendations: { 'strong-no': 'Nie', no: 'Nein', yes: 'Ja', 'strong-yes': 'Unbedingt', 'cannot-say': 'Offen' },
};

const golden = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures/scorecard', name), 'utf8');
const textOf = (card: Card, system = plain) => pasteText(pasteFields(card, system, names));
const cards = async (count: number, seed: number) => {
  const random = new Random(seed);
  return Promise.all(Array.from({ length: count }, () => randomCard(random)));
};

describe('A card as text to paste', () => {
  it.each([
    ['plain.txt', plain],
    ['greenhouse.txt', GREENHOUSE],
    ['own-words.txt', OWN],
  ])('is as in %s, in the words of the system', async (file, system) => {
    const text = textOf(await smallCard(), system);
    expect(`${text}\n`).toBe(golden(file));
    expect(text).not.toMatch(/mixed/i);
    expect(readFields(text)).toEqual([{ card: await smallCard() }]);
  });

  it('says for each field what to choose', async () => {
    const fields = pasteFields(await smallCard(), GREENHOUSE, names);
    expect(fields.map(({ name, choose }) => [name, choose])).toEqual([
      ['Recommendation', 'Yes'],
      ['System design § and more', 'Yes'],
      ['Communication', 'No'],
      ['ownership', '–'],
    ]);
  });
});

describe('What is read back', () => {
  it('is the same card, a thousand times', async () => {
    const random = new Random(7);
    for (const card of await cards(1000, 1)) {
      const text = textOf(card, random.pick([plain, GREENHOUSE, OWN]));
      expect(readFields(text)).toEqual([{ card }]);
      expect(await isIntact(card)).toBe(true);
    }
  });

  const MANGLED: Record<string, (text: string) => string> = {
    'trailing spaces cut off': (text) => text.replace(/[ \t]+$/gm, ''),
    'every line trimmed': (text) => text.replace(/^\s+|\s+$/gm, ''),
    'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
    'no blank lines': (text) => text.replace(/\n+/g, '\n'),
    'more blank lines': (text) => text.replaceAll('\n', '\n\n \n'),
    'non-breaking spaces': (text) => text.replaceAll(' ', '\u00a0'),
    'all on one line': (text) => text.replace(/\s+/g, ' '),
    'wrapped at each space': (text) => text.replaceAll(' ', '\n'),
    'tabs for spaces': (text) => text.replaceAll(' ', '\t'),
    'letters taken apart': (text) => text.normalize('NFD'),
    'a mark at the beginning': (text) => `\ufeff${text}`,
    'spaces without width between words': (text) => text.replaceAll(' ', ' \u200b'),
    'words around it': (text) => `Scorecard of Monday\n§ 12 of the law\n${text}\nSubmitted at 11:02 (edit)`,
  };
  it.each(Object.entries(MANGLED))('is the same with %s', async (_name, mangle) => {
    for (const card of await cards(100, 2)) expect(readFields(mangle(textOf(card)))).toEqual([{ card }]);
  });

  it('is the same where fields are joined without a space, in any order, twice, or with labels between', async () => {
    for (const card of await cards(100, 3)) {
      const texts = pasteFields(card, plain, names).map(({ text }) => text);
      const ways = [
        texts.join(''),
        texts.toReversed().join('\n'),
        [...texts, ...texts].join(''),
        texts.map((text) => `Attribute 3 of 5\n${text}\nYes\nEdited`).join('\n\n'),
      ];
      for (const way of ways) expect(readFields(way)).toEqual([{ card }]);
    }
  });

  it('is every card of a page, with why one cannot be read', async () => {
    const [first] = await cards(1, 4);
    const second = await smallCard();
    const cut = pasteFields(second, plain, names).slice(0, -1);
    expect(readFields(`${textOf(first!)}\n${pasteText(cut)}`)).toEqual([
      { card: first },
      { refused: { what: 'missing-fields', cardId: second.cardId, fields: [4] } },
    ]);
  });

  it('keeps quotation marks as they were typed, and tells where a system changed them', async () => {
    const card = await smallCard();
    const changed = readFields(textOf(card).replace('"We use it."', '“We use it.”'));
    expect(changed).toMatchObject([{ card: { cardId: card.cardId } }]);
    const [read] = changed as [{ card: Card }];
    expect(await isIntact(read.card)).toBe(false);
  });
});

describe('A part of a pasted card', () => {
  it('that was cut off is missing, and one that is there in two ways is spoilt', async () => {
    const card = await smallCard();
    const text = textOf(card);
    const { cardId } = card;
    expect(readFields(text.slice(0, -4))).toEqual([{ refused: { what: 'missing-fields', cardId, fields: [4] } }]);
    expect(readFields(`${text}\n${text.replace('Asked for the writes', 'Forgot the writes')}`)).toEqual([
      { refused: { what: 'spoilt-field', cardId, field: 2 } },
    ]);
    expect(readFields(text.replace('§+walk:', '§walk'))).toEqual([
      { refused: { what: 'spoilt-field', cardId, field: 2 } },
    ]);
  });

  it('of another version of the format is refused as that', async () => {
    expect(readFields(textOf(await smallCard()).replaceAll('§card/1', '§card/2'))).toEqual([
      { refused: { what: 'other-format' } },
    ]);
  });
});
