import type { AstroPrerenderer } from 'astro';

/** What the process that makes the pages of a site tells the one that started it: how many it has begun. */
export interface Progress {
  pages: number;
}

/** Time between two reports, in milliseconds. */
const MOMENT = 100;

/** Makes pages as Astro does, and tells how many have begun: now and then, and once all are made. */
export function withProgress(inner: AstroPrerenderer, tell: (progress: Progress) => void): AstroPrerenderer {
  let pages = 0;
  let told = 0;
  return {
    ...inner,
    async render(request, options) {
      pages += 1;
      if (performance.now() - told > MOMENT) {
        told = performance.now();
        tell({ pages });
      }
      return inner.render(request, options);
    },
    async teardown() {
      await inner.teardown?.();
      tell({ pages });
    },
  };
}
