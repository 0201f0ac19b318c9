import type { Card } from '../../src/handbook/scorecard/card.ts';
import { slotsOf } from '../../src/handbook/scorecard/clock.ts';
import { newDraft, type Draft, type Setting } from '../../src/handbook/scorecard/draft.ts';
import { file } from '../../src/handbook/scorecard/filing.ts';
import { end, give, note, rate, recommend, sign, start, tag } from '../../src/handbook/scorecard/gestures.ts';

/** The time boxes of the session that {@link smallDraft} was in, 60 minutes in all. */
export const AGENDA = [
  { id: 'hello', minutes: 5 },
  { id: 'walk', minutes: 45 },
  { id: 'questions', minutes: 10 },
];

export const SETTING: Setting = {
  place: { role: 'engineer', session: 'pairing', seat: 'lead', interview: 'pairing-exercise', variant: 'general' },
  competencies: [
    { id: 'system-design', primary: true },
    { id: 'communication', primary: true },
    { id: 'ownership', primary: false },
  ],
  content: {
    questions: { undo: 'a1b2c3d', limits: '0000001' },
    exercises: { 'silent-pod': 'zzzzzzz' },
    anchors: { 'communication/3': 'abcdefg', 'communication/4': '1234567' },
  },
};

/** When the session began, in milliseconds since 1970, and when its card was filed. */
export const BEGAN = Date.parse('2026-11-27T09:45:00Z');
export const FILED = new Date('2026-11-27T10:49:00.123Z');

const SLOTS = slotsOf(AGENDA);
/** The clock some minutes after the beginning. */
export const at = (minute: number, slots = SLOTS) => ({ now: BEGAN + minute * 60_000, slots });

/** A card that can be filed: three notes, a hint, two ratings. */
export function smallDraft(): Draft {
  const gestures = [
    start(BEGAN),
    note('Asked for the writes per second before drawing.', at(7)),
    note('Named the product first.\nAsked why: "We use it."', at(20)),
    give({ question: 'silent-pod', what: 'hints', place: 2 }, 'Hint 2 was given (silent-pod).', at(31)),
    note('Asked who is on call, and listened to the answer.', at(55)),
    end(BEGAN + 58 * 60_000),
    tag(1, 'system-design'),
    tag(2, 'system-design'),
    tag(2, 'communication'),
    tag(3, 'system-design'),
    tag(4, 'communication'),
    sign(1, '+'),
    sign(2, '-'),
    rate('system-design', 3),
    rate('communication', 2),
    recommend('yes', 'Would design the next service with us; speaks in products.'),
  ];
  const begun = newDraft({ ...SETTING, reference: 'ATS-12345' }, 'k3f9x2m4p7qa');
  return gestures.reduce((draft, gesture) => gesture(draft), begun);
}

/** The same, filed. */
export async function smallCard(): Promise<Card> {
  const filed = await file(smallDraft(), FILED);
  if ('missing' in filed) throw new Error(JSON.stringify(filed.missing));
  return filed.card;
}
