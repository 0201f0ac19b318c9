import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe says of a part of a page as it is shown now, by the rules of WCAG 2.2 AA; of all of it where no part is named. */
export async function axeResults(page: Page, part = 'html'): Promise<AxeResults> {
  await page.evaluate(AXE);
  return page.evaluate(
    ([root, tags]) =>
      (globalThis as unknown as { axe: { run: (part: string, options: object) => Promise<AxeResults> } }).axe.run(
        root,
        { runOnly: { type: 'tag', values: tags } },
      ),
    [part, TAGS] as const,
  );
}

/** Each objection of axe to a part of a page: its rule, and the element. */
export async function axeObjections(page: Page, part: string): Promise<string[]> {
  const { violations } = await axeResults(page, part);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
