import { describe, expect, it } from 'vitest';
import { TextSearch, type Ask } from '../../../src/client/search/text-search.ts';
import { SilentWorker } from '../../helpers/silent-worker.ts';

function begin() {
  const worker = new SilentWorker<Ask>();
  return { worker, search: new TextSearch(worker as unknown as Worker) };
}

describe('The full text in a worker', () => {
  it('hands each answer to whoever asked, in whatever order they come', async () => {
    const { worker, search } = begin();
    const [first, second] = [search.find(['pay'], {}), search.find(['visa'], { kind: 'Guides' })];
    expect(worker.asked).toEqual([
      { id: 1, ask: { find: ['pay'], filters: {} } },
      { id: 2, ask: { find: ['visa'], filters: { kind: 'Guides' } } },
    ]);
    worker.tell({ id: 2, answer: { pages: 2, filters: {} } });
    worker.tell({ id: 1, answer: { pages: 1, filters: {} } });
    expect((await first).pages).toBe(1);
    expect((await second).pages).toBe(2);
  });

  it('fetches pages of the question that found them', async () => {
    const { worker, search } = begin();
    const asked = search.find(['pay'], {});
    worker.tell({ id: 1, answer: { pages: 9, filters: {} } });
    const hits = (await asked).hits(2, 8);
    expect(worker.asked[1]).toEqual({ id: 2, ask: { of: 1, from: 2, to: 8 } });
    worker.tell({ id: 2, answer: [] });
    expect(await hits).toEqual([]);
  });

  it('fails where the worker could not answer, and keeps no worker that could not load', async () => {
    const { worker, search } = begin();
    const loaded = search.load(new URL('https://a.example/pagefind/pagefind.js'));
    worker.tell({ id: 1 });
    await expect(loaded).rejects.toThrow();
    expect(worker.ended).toBe(true);
  });

  it('fails whoever waits where the worker itself cannot run', async () => {
    const { worker, search } = begin();
    const loaded = search.load(new URL('https://a.example/pagefind/pagefind.js'));
    worker.dispatchEvent(new Event('error'));
    await expect(loaded).rejects.toThrow();
    expect(worker.ended).toBe(true);
  });

  it('fails whoever asks later, if its script cannot be had, and answers on if it could', async () => {
    const { worker, search } = begin();
    worker.dispatchEvent(new Event('error'));
    await expect(search.find(['pay'], {})).rejects.toThrow();
    expect(worker.asked).toEqual([]);
    const other = begin();
    const loaded = other.search.load(new URL('https://a.example/pagefind/pagefind.js'));
    other.worker.tell({ id: 1, answer: true });
    await loaded;
    other.worker.dispatchEvent(new Event('error'));
    const found = other.search.find(['pay'], {});
    other.worker.tell({ id: 2, answer: { pages: 1, filters: {} } });
    expect((await found).pages).toBe(1);
  });
});
