import { afterEach, expect, it, vi } from 'vitest';
import { loadNames, type Ask, type NameAnswer } from '../../../src/client/search/name-search.ts';
import { SilentWorker } from '../../helpers/silent-worker.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Begins to load names; files are there unless they are said to be missing. */
function begin(missing: readonly string[] = []) {
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then));
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(missing.includes(url) ? new Response('', { status: 404 }) : new Response(url)),
  );
  const worker = new SilentWorker<Ask>();
  const onFail = vi.fn();
  const names = loadNames(worker as unknown as Worker, 'titles', 'others', onFail);
  const asked = async (count: number) => {
    await vi.waitFor(() => {
      expect(worker.asked.length).toBeGreaterThanOrEqual(count);
    });
    return worker.asked[count - 1]!;
  };
  return { worker, names, onFail, asked };
}

const answer = (isWhole: boolean, title: string) => ({ hits: [title], faint: [], corrected: undefined, isWhole });
const textOf = (ask: Ask) =>
  Object.entries(ask).map(([name, file]) => [name, new TextDecoder().decode(file as ArrayBuffer)]);

it('finds by titles while other names are not there, then by all, and after that once', async () => {
  const { worker, names, asked } = begin();
  const found = names.find('pay');
  expect(textOf((await asked(1)).ask)).toEqual([['titles', 'titles']]);
  worker.tell({ id: 1, answer: true });
  const first = found.next();
  expect(await asked(2)).toEqual({ id: 2, ask: { find: 'pay' } });
  worker.tell({ id: 2, answer: answer(false, 'by its title') });
  expect((await first).value).toEqual(answer(false, 'by its title'));
  const second = found.next();
  expect(textOf((await asked(3)).ask)).toEqual([['others', 'others']]);
  worker.tell({ id: 3, answer: true });
  expect((await asked(4)).ask).toEqual({ find: 'pay' });
  worker.tell({ id: 4, answer: answer(true, 'by an alias') });
  expect((await second).value).toEqual(answer(true, 'by an alias'));
  expect((await found.next()).done).toBe(true);

  const all: NameAnswer[] = [];
  const later = (async () => {
    for await (const one of names.find('visa')) all.push(one);
  })();
  await asked(5);
  worker.tell({ id: 5, answer: answer(true, 'once') });
  await later;
  expect(all).toEqual([answer(true, 'once')]);
});

it('asks for the other names only once what was asked for last is found by titles', async () => {
  const { worker, names, asked } = begin();
  const fetched = vi.spyOn(globalThis, 'fetch');
  const files = () => fetched.mock.calls.map(([url]) => url);
  const [older, newer] = [names.find('pa'), names.find('pay')];
  const [first, second] = [older.next(), newer.next()];
  await asked(1);
  worker.tell({ id: 1, answer: true });
  await asked(3);
  worker.tell({ id: 2, answer: answer(false, 'of fewer letters') });
  await first;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(files()).toEqual([]);
  worker.tell({ id: 3, answer: answer(false, 'by its title') });
  await second;
  await asked(4);
  expect(files()).toEqual(['others']);
});

it('finds by titles alone where the other names cannot be had', async () => {
  const { worker, names, asked, onFail } = begin(['others']);
  await asked(1);
  worker.tell({ id: 1, answer: true });
  await names.all;
  const found = names.find('pay').next();
  await asked(2);
  worker.tell({ id: 2, answer: answer(false, 'by its title') });
  expect((await found).value).toEqual(answer(false, 'by its title'));
  expect(onFail).not.toHaveBeenCalled();
});

it('says that there are no names, and keeps no worker, where the titles cannot be had', async () => {
  const { worker, names, onFail } = begin(['titles']);
  await expect(names.find('pay').next()).rejects.toThrow();
  await expect(names.telling('pay')).rejects.toThrow();
  await names.all;
  expect(onFail).toHaveBeenCalledOnce();
  expect(worker.ended).toBe(true);
  expect(worker.asked).toEqual([]);
});
