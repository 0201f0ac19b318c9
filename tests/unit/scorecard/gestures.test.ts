import { describe, expect, it } from 'vitest';
import { slotsOf } from '../../../src/handbook/scorecard/clock.ts';
import { newDraft, withoutClock, type Draft } from '../../../src/handbook/scorecard/draft.ts';
import * as gestures from '../../../src/handbook/scorecard/gestures.ts';
import { at, BEGAN, SETTING, smallDraft } from '../../helpers/small-card.ts';

const { ask, does, end, endEarly, give, note, rate, remove, rewrite, sign, start, tag, undo } = gestures;

const begun = () => start(BEGAN)(newDraft(SETTING, 'k3f9x2m4p7qa'));
const all = (draft: Draft, ...steps: ((draft: Draft) => Draft)[]) => steps.reduce((now, step) => step(now), draft);

describe('A note', () => {
  it('has the box and the minute in which it was taken', () => {
    const { notes } = all(begun(), note('One', at(3)), note('Two', at(30)), note('Late', at(70)));
    expect(notes.map(({ id, box, minute }) => [id, box, minute])).toEqual([
      [1, 'hello', 3],
      [2, 'walk', 30],
      [3, 'questions', 70],
    ]);
  });

  it('has neither before the start and after the end', () => {
    const before = note('Early', at(3))(newDraft(SETTING, 'k3f9x2m4p7qa'));
    const after = all(begun(), end(BEGAN + 1), note('After', at(80)));
    expect([...before.notes, ...after.notes].map(({ box, minute }) => [box, minute])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('that says nothing is none', () => {
    const draft = begun();
    expect(note(' \n', at(3))(draft)).toBe(draft);
  });

  it('is evidence of several competencies, of the session’s alone', () => {
    const draft = all(begun(), note('One', at(3)), tag(1, 'communication'), tag(1, 'ownership'));
    expect(draft.notes[0]!.tags).toEqual(['communication', 'ownership']);
    expect(tag(1, 'communication')(draft).notes[0]!.tags).toEqual(['ownership']);
    expect(tag(1, 'constructor')(draft)).toBe(draft);
    expect(tag(9, 'communication')(draft)).toBe(draft);
  });

  it('takes a sign only after the end', () => {
    const running = all(begun(), note('One', at(3)));
    expect(sign(1, '+')(running)).toBe(running);
    const over = all(running, end(BEGAN + 1), sign(1, '+'));
    expect(over.notes[0]!.sign).toBe('+');
    expect(sign(1, '-')(over).notes[0]!.sign).toBe('-');
    expect(sign(1, '+')(over).notes[0]!.sign).toBeNull();
  });

  it('is written anew, and never has the number of one that is gone', () => {
    const draft = all(
      begun(),
      note('One', at(3)),
      note('Two', at(4)),
      rewrite(1, 'Uno'),
      remove(1),
      note('Three', at(5)),
    );
    expect(draft.notes.map(({ id, text }) => [id, text])).toEqual([
      [2, 'Two'],
      [3, 'Three'],
    ]);
  });
});

describe('A hint and a probe', () => {
  const hint = give({ question: 'silent-pod', what: 'hints', place: 2 }, 'Hint 2', at(20));
  const probe = give({ question: 'undo', what: 'probes', place: 1 }, 'Probe 1', at(21));

  it('write themselves into the notes, once', () => {
    const draft = all(begun(), hint, probe, hint, ask('undo'), ask('limits'));
    expect(draft.notes.map(({ text, box }) => [text, box])).toEqual([
      ['Hint 2', 'walk'],
      ['Probe 1', 'walk'],
    ]);
    expect(draft.asked).toEqual([
      { question: 'silent-pod', probes: [], hints: [2] },
      { question: 'undo', probes: [1], hints: [] },
      { question: 'limits', probes: [], hints: [] },
    ]);
  });

  it('were not given where their note is taken away', () => {
    const draft = all(
      begun(),
      hint,
      give({ question: 'silent-pod', what: 'hints', place: 1 }, 'Hint 1', at(22)),
      remove(1),
    );
    expect(draft.asked).toEqual([{ question: 'silent-pod', probes: [], hints: [1] }]);
    expect(draft.notes).toHaveLength(1);
  });
});

describe('The interview', () => {
  it('begins once, and ends once: by its time or before it', () => {
    const draft = all(begun(), start(BEGAN + 5), endEarly(BEGAN + 9), end(BEGAN + 10), start(BEGAN + 11));
    expect(draft).toMatchObject({ startedAt: BEGAN, endedAt: BEGAN + 9, endedEarly: true });
  });
});

describe('The last gesture', () => {
  const ARRANGED = { minutes: [{ id: 'walk', minutes: 60 }], breaks: [], todo: '' };
  const deskOf = (draft: Draft) => ({ draft, arranged: ARRANGED, before: null });

  it('is undone, once', () => {
    const [one, two] = [note('One', at(1)), rate('communication', 3)];
    let desk = does(does(deskOf(begun()), one), two);
    expect(desk.draft.ratings[1]!.rating).toBe(3);
    desk = undo(desk);
    expect(desk.draft.ratings[1]!.rating).toBeNull();
    expect(desk.draft.notes).toHaveLength(1);
    expect(undo(desk).draft).toBe(desk.draft);
  });

  it('is still the one before where a gesture did nothing', () => {
    const desk = does(deskOf(begun()), note('One', at(1)));
    expect(undo(does(desk, sign(1, '+'))).draft.notes).toEqual([]);
  });

  it('takes what is arranged with it where it is the end, and brings it back when it is undone', () => {
    const noted = does(deskOf(begun()), note('One', at(1)));
    expect(noted.arranged).toBe(ARRANGED);
    const over = does(noted, end(BEGAN + 9));
    expect(over.arranged).toBeNull();
    expect(undo(over)).toEqual({ draft: noted.draft, arranged: ARRANGED, before: null });
    expect(undo(does(over, rate('communication', 3))).arranged).toBeNull();
    const other = { ...ARRANGED, todo: 'Captions on' };
    expect(undo({ ...noted, arranged: other }).arranged).toBe(other);
  });
});

describe('A draft', () => {
  it('is a plain value that JSON keeps', () => {
    expect(JSON.parse(JSON.stringify(smallDraft()))).toEqual(smallDraft());
  });

  it('leaves the browser without any time from which an arrangement could be told', () => {
    const longer = slotsOf([{ id: 'walk', minutes: 60 }], { minutes: [{ id: 'walk', minutes: 91 }], breaks: [] });
    const draft = all(begun(), note('One', at(83, longer)), end(BEGAN + 5_460_000));
    expect(JSON.stringify(draft)).toContain('83');
    expect(JSON.stringify(withoutClock(draft))).not.toMatch(/83|91|546|17\d{11}/);
    expect(withoutClock(draft).notes[0]).toMatchObject({ text: 'One', box: 'walk' });
  });
});
