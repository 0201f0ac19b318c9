import { afterEach, describe, expect, it, vi } from 'vitest';
import { CardDesk } from '../../../src/client/card/desk.ts';
import { revise } from '../../../src/handbook/scorecard/filing.ts';
import { end, note, start } from '../../../src/handbook/scorecard/gestures.ts';
import type { Kept } from '../../../src/handbook/scorecard/keeping.ts';
import { at, BEGAN, SETTING, smallCard } from '../../helpers/small-card.ts';

/** What a browser's disk holds. A write is done when its test says so, as a slow disk would. */
const disk = vi.hoisted(() => ({ rows: new Map<string, unknown>(), isSlow: false, writes: [] as (() => void)[] }));

vi.mock('../../../src/client/card/database.ts', () => ({
  Cards: class {
    all = () => Promise.resolve([...disk.rows.values()]);
    put = (kept: Kept) =>
      new Promise<void>((resolve) => {
        const write = () => {
          disk.rows.set(kept.cardId, kept);
          resolve();
        };
        if (disk.isSlow) disk.writes.push(write);
        else write();
      });
    remove = (cardId: string) => Promise.resolve(void disk.rows.delete(cardId));
  },
}));
vi.stubGlobal('navigator', {});

let ends: AbortController[] = [];
afterEach(() => {
  for (const tab of ends) tab.abort();
  ends = [];
  Object.assign(disk, { rows: new Map(), isSlow: false, writes: [] });
});

/** The desk of a tab that may write. */
async function tab(place = SETTING.place): Promise<CardDesk> {
  const life = new AbortController();
  ends.push(life);
  const desk = new CardDesk({ ...SETTING, place }, 30, 'handbook-cards', life.signal);
  desk.begin();
  await vi.waitFor(() => {
    expect(desk.readOnly).toBe(false);
  });
  return desk;
}

const kept = () => [...disk.rows.values()] as Kept[];

describe('What can be undone', () => {
  it('is nothing of a draft that another has replaced', async () => {
    const desk = await tab();
    desk.does(note('One', at(1)));
    expect(desk.canUndo).toBe(true);
    const card = await smallCard();
    desk.change({ draft: null, filed: [card] });
    desk.change({ draft: revise(card) });
    expect(desk.canUndo).toBe(false);
    desk.undo();
    expect(desk.draft!.before).toEqual({ version: 1, digest: card.digest });
  });

  it('stays while something is typed', async () => {
    const desk = await tab();
    desk.does(note('One', at(1)));
    desk.change({ typing: 'T' });
    expect(desk.canUndo).toBe(true);
  });

  it('is the end, with what is arranged', async () => {
    const desk = await tab();
    const arranged = { minutes: [], breaks: [], todo: 'Captions on' };
    desk.does(start(BEGAN));
    desk.change({ arranged });
    desk.does(end(BEGAN + 1));
    expect(desk.kept.arranged).toBeNull();
    desk.undo();
    expect(desk.kept.arranged).toEqual(arranged);
  });

  it('is nothing in a tab that only reads', () => {
    const life = new AbortController();
    ends.push(life);
    const desk = new CardDesk(SETTING, 30, 'handbook-cards', life.signal);
    desk.does(note('One', at(1)));
    expect([desk.canUndo, desk.draft!.notes]).toEqual([false, []]);
  });
});

describe('A card that is erased', () => {
  it('does not come back from what was being written, nor from what waited for it', async () => {
    const desk = await tab();
    disk.isSlow = true;
    desk.does(note('One', at(1)));
    desk.does(note('Two', at(2)));
    const erased = desk.erase([desk.kept]);
    disk.isSlow = false;
    for (const write of disk.writes) write();
    await erased;
    expect(kept()).toEqual([]);
    expect(desk.draft!.notes).toEqual([]);
    desk.does(note('Three', at(3)));
    await vi.waitFor(() => {
      expect(kept().map(({ draft }) => draft!.notes.map(({ text }) => text))).toEqual([['Three']]);
    });
  });

  it('does not come back from another tab that has it open', async () => {
    const [one, other] = [await tab(), await tab({ interview: 'case-study' })];
    other.does(note('One', at(1)));
    await vi.waitFor(() => {
      expect(kept()).toHaveLength(1);
    });
    await one.erase(kept());
    await vi.waitFor(() => {
      expect(other.draft!.notes).toEqual([]);
    });
    other.does(note('Two', at(2)));
    await vi.waitFor(() => {
      expect(kept().map(({ draft }) => draft!.notes.map(({ text }) => text))).toEqual([['Two']]);
    });
  });

  it('takes nothing with it that waits to be written of another card', async () => {
    const desk = await tab();
    desk.does(note('Zero', at(1)));
    const first = desk.kept;
    disk.isSlow = true;
    desk.does(note('One', at(1)));
    desk.does(note('Two', at(2)));
    desk.open();
    desk.does(note('Other', at(3)));
    disk.isSlow = false;
    for (const write of disk.writes) write();
    await vi.waitFor(() => {
      expect(kept().map(({ draft }) => draft!.notes.at(-1)!.text)).toEqual(['Two', 'Other']);
    });
    expect(desk.kept.cardId).not.toBe(first.cardId);
  });
});
