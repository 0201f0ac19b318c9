import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/handbook/scorecard/card.ts';
import { slotsOf, type Arrangement } from '../../../src/handbook/scorecard/clock.ts';
import { canonical, digestOf, isIntact } from '../../../src/handbook/scorecard/digest.ts';
import { newDraft, type Draft } from '../../../src/handbook/scorecard/draft.ts';
import { file, missingIn, revise, unfiledText, untaggedNotes } from '../../../src/handbook/scorecard/filing.ts';
import {
  because,
  end,
  note,
  rate,
  recommend,
  refer,
  sign,
  start,
  tag,
} from '../../../src/handbook/scorecard/gestures.ts';
import { readCard } from '../../../src/handbook/scorecard/read-card.ts';
import { cardSchema } from '../../../src/handbook/scorecard/schema.ts';
import { missingSentence } from '../../../src/handbook/scorecard/sentences.ts';
import { pasteFields, pasteText } from '../../../src/handbook/scorecard/write-fields.ts';
import { scorecard } from '../../../src/words/en/scorecard.ts';
import { AGENDA, at, BEGAN, FILED, SETTING, smallCard, smallDraft } from '../../helpers/small-card.ts';

const words = scorecard.scorecard;
const cardOf = async (draft: Draft, when = FILED): Promise<Card> => {
  const filed = await file(draft, when);
  if ('missing' in filed) throw new Error(JSON.stringify(filed.missing));
  return filed.card;
};

describe('A card that is filed', () => {
  it('has the evidence by competency, with the box and never the minute', async () => {
    const card = await smallCard();
    expect(card).toMatchObject({
      format: 'hiring-handbook-scorecard/1',
      version: 1,
      reference: 'ATS-12345',
      role: 'engineer',
      session: 'pairing',
      seat: 'lead',
      filedAt: '2026-11-27T10:49:00Z',
      asked: [{ question: 'silent-pod', probes: [], hints: [2] }],
    });
    expect(card.ratings[0]).toEqual({
      competency: 'system-design',
      primary: true,
      rating: 3,
      evidence: [
        { text: 'Asked for the writes per second before drawing.', sign: '+', box: 'walk' },
        { text: 'Named the product first.\nAsked why: "We use it."', sign: '-', box: 'walk' },
        { text: 'Hint 2 was given (silent-pod).', sign: null, box: 'walk' },
      ],
    });
    expect(card.ratings[2]).toEqual({ competency: 'ownership', primary: false, rating: null, evidence: [] });
    expect(JSON.stringify(card)).not.toMatch(/minute|startedAt|endedAt/);
  });

  it('is what its schema and its reader take', async () => {
    const card = await smallCard();
    expect(cardSchema.safeParse(card).error).toBeUndefined();
    expect(readCard(JSON.stringify(card))).toEqual({ card });
  });

  it('has its digest over all the rest, in whatever order', async () => {
    const card = await smallCard();
    const turned = Object.fromEntries(Object.entries(card).toReversed()) as unknown as Card;
    expect(await digestOf(turned)).toBe(card.digest);
    expect(await isIntact(turned)).toBe(true);
    expect(await isIntact({ ...card, endedEarly: true })).toBe(false);
    expect(canonical({ b: [1, { d: 'é', c: null }], a: undefined, A: true })).toBe(
      '{"A":true,"b":[1,{"c":null,"d":"é"}]}',
    );
  });

  it('has texts with one way to write a line’s end and a letter', async () => {
    const draft = [note('  a\r\nb\u0301 \ud800 \t', at(80)), tag(5, 'ownership')].reduce(
      (now, step) => step(now),
      smallDraft(),
    );
    expect((await cardOf(draft)).ratings[2]!.evidence[0]!.text).toBe('a\nb\u0301 \ufffd'.normalize('NFC'));
  });
});

describe('Filing', () => {
  it('is refused for each thing that is missing, and says it in a sentence', async () => {
    const draft = [note('One', at(3)), rate('communication', 3), refer('Anna Miller')].reduce(
      (now, step) => step(now),
      start(BEGAN)(newDraft(SETTING, 'k3f9x2m4p7qa')),
    );
    const missing = missingIn(draft);
    expect(missing).toEqual([
      { what: 'end' },
      { what: 'reference', fault: 'name' },
      { what: 'evidence', competency: 'communication' },
      { what: 'recommendation' },
      { what: 'reason' },
    ]);
    expect(await file(draft, FILED)).toEqual({ missing });
    expect(missing.map((item) => missingSentence(words, item, () => 'Communication'))).toEqual([
      'The interview is still on: end it first.',
      'This may be a name. Use the number of the application, such as ATS-12345.',
      'Communication has a rating and no evidence: tag a note with it, or take the rating back.',
      'There is no recommendation yet. “Cannot say” is one.',
      'The recommendation has no reason yet.',
    ]);
  });

  it('takes no blank note as evidence', () => {
    const draft = smallDraft();
    const blank = { ...draft, notes: draft.notes.map((item) => ({ ...item, text: ' ' })) };
    expect(missingIn(blank).filter(({ what }) => what === 'evidence')).toHaveLength(2);
  });

  it('is refused where nobody could read the card again', () => {
    expect(missingIn(recommend('no', 'x'.repeat(500_000))(smallDraft()))).toEqual([{ what: 'shorter' }]);
  });

  it('leaves notes out that are evidence of nothing, which can be said before', () => {
    const draft = note('By the way.', at(1))(smallDraft());
    expect(untaggedNotes(draft).map(({ text }) => text)).toEqual(['By the way.']);
    expect(unfiledText(draft, 'Half a no')).toBe('By the way.\nHalf a no');
    expect(unfiledText(smallDraft(), ' ')).toBe('');
    expect(untaggedNotes(smallDraft())).toEqual([]);
  });
});

describe('A filed card that is changed', () => {
  it('is the next version, with what it supersedes, what changed, and why', async () => {
    const first = await smallCard();
    const draft = rate('communication', 3)(revise(first));
    expect(missingIn(draft)).toEqual([{ what: 'change' }]);
    const second = await cardOf(because('Communication is a 3.', 'I had rated by the wrong anchors.')(draft));
    expect(second).toMatchObject({
      version: 2,
      cardId: first.cardId,
      supersedes: first.digest,
      changedBecause: { what: 'Communication is a 3.', why: 'I had rated by the wrong anchors.' },
    });
    expect(readCard(JSON.stringify(second))).toEqual({ card: second });
    expect((await cardOf(because('a', 'b')(revise(second)))).version).toBe(3);
  });

  it('has the same evidence in the same order', async () => {
    const first = await smallCard();
    const again = await cardOf(because('Nothing.', 'To see.')(revise(first)));
    expect(again.ratings).toEqual(first.ratings);
    expect(again.asked).toEqual(first.asked);
  });
});

describe('An arrangement with a candidate', () => {
  const CANARY: Arrangement = {
    minutes: [
      { id: 'hello', minutes: 13 },
      { id: 'walk', minutes: 97 },
    ],
    breaks: [{ after: 'walk', minutes: 23 }],
  };

  /** The same interview, noted at the same places of the agenda, under two clocks. */
  const outputs = async (arrangement: Arrangement | undefined) => {
    const slots = slotsOf(AGENDA, arrangement);
    const middleOf = (box: string) => {
      const slot = slots.find((item) => item.box === box && !item.isBreak)!;
      return { now: BEGAN + (slot.from + slot.to) / 2, slots };
    };
    const inBreak = slots.find(({ isBreak }) => isBreak);
    const later = inBreak ? { now: BEGAN + inBreak.from + 1, slots } : middleOf('walk');
    const draft = [
      start(BEGAN),
      note('Greeted us.', middleOf('hello')),
      note('Drew it.', middleOf('walk')),
      note('Drank water and went on drawing.', later),
      end(BEGAN + slots.at(-1)!.to),
      ...[1, 2, 3].map((id) => tag(id, 'communication')),
      sign(2, '+'),
      rate('communication', 3),
      recommend('yes', 'Draws before talking.'),
    ].reduce((now, step) => step(now), newDraft({ ...SETTING, reference: 'ATS-1' }, 'k3f9x2m4p7qa'));
    const card = await cardOf(draft);
    return { card, text: pasteText(pasteFields(card, words.plain, { recommendation: 'R', competency: (id) => id })) };
  };

  it('is in no card, no text and no digest: they are the same without it', async () => {
    expect(await outputs(CANARY)).toEqual(await outputs(undefined));
  });
});
