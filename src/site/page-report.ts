import type { AstroPrerenderer, RouteData } from 'astro';

/** A folder at the top of a site whose pages are all written now. */
export interface Folder {
  written: string;
}

/** What the process that makes the pages of a site tells the one that started it. */
export type Report = Folder | { pages: number };

/** Pages that Astro makes at a time. A page's turn begins before it is rendered and ends when it is written. */
export const AT_A_TIME = 4;

/** Time between two reports of how many pages there are, in milliseconds. */
const MOMENT = 100;

const folderOf = ({ segments }: RouteData) => segments[0]?.[0]?.content ?? '';

/**
 * Makes pages as Astro does, and reports how far it is. Of the folders with a page for each entry it also
 * reports when all their pages are written, always in the same order. Astro does not say so, but it follows
 * from its turns: once the last page of a folder has begun, the next pages wait; when as many wait as can
 * have a turn at a time, no other page has one.
 */
export function withReports(inner: AstroPrerenderer, tell: (report: Report) => void): AstroPrerenderer {
  /** Pages of each folder that have not begun. */
  const left = new Map<string, number>();
  let total = 0;
  let pages = 0;
  let told = 0;
  let gate: { folder: string; waiting: number; opened: Promise<void>; open: () => void } | undefined;

  function close(folder: string): void {
    let open = () => {};
    const opened = new Promise<void>((resolve) => (open = resolve));
    gate = { folder, waiting: 0, opened, open };
  }
  async function wait(): Promise<void> {
    if (!gate) return;
    const { folder, opened, open } = gate;
    gate.waiting += 1;
    const alone = gate.waiting === AT_A_TIME;
    if (alone) tellWritten(folder);
    // The very last pages are fewer than could have a turn.
    if (alone || pages === total) {
      gate = undefined;
      open();
    }
    await opened;
  }
  function tellWritten(folder: string): void {
    left.delete(folder);
    tell({ written: folder });
  }
  function tellPages(): void {
    told = performance.now();
    tell({ pages });
  }

  return {
    ...inner,
    async getStaticPaths() {
      const paths = await inner.getStaticPaths();
      // Of two pages with one address Astro makes the first.
      const folders = new Map<string, string>();
      for (const { pathname, route } of paths) {
        const address = pathname.replace(/\/$/, '');
        if (!folders.has(address)) folders.set(address, folderOf(route));
      }
      total = folders.size;
      const ofEntries = new Set(
        paths.filter(({ route }) => route.params.length > 0).map(({ route }) => folderOf(route)),
      );
      for (const folder of folders.values()) if (ofEntries.has(folder)) left.set(folder, (left.get(folder) ?? 0) + 1);
      return paths;
    },
    async render(request, options) {
      pages += 1;
      if (performance.now() - told > MOMENT) tellPages();
      await wait();
      const folder = folderOf(options.routeData);
      const count = left.get(folder);
      if (count !== undefined) left.set(folder, count - 1);
      if (count === 1) close(folder);
      return inner.render(request, options);
    },
    // Every turn has ended.
    async teardown() {
      await inner.teardown?.();
      tellPages();
      for (const folder of [...left.keys()]) tellWritten(folder);
    },
  };
}
