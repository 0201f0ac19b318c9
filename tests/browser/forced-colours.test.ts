import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, PATIENT, type Stage } from '../helpers/site-browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const ROLE = '/roles/workshop-engineer/';
const open = (address: string, audience: 'candidate' | 'interviewer' = 'candidate') =>
  stage.open(address, { audience, forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' });

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What is painted on a page, whose ground is black in these colours. */
class Painting {
  readonly #pixels: Buffer;
  readonly #size: { width: number; channels: number };

  constructor(pixels: Buffer, size: { width: number; channels: number }) {
    this.#pixels = pixels;
    this.#size = size;
  }

  /** Paints the first element of a selector. */
  static async of(page: Page, selector: string): Promise<Painting> {
    const { data, info } = await sharp(await page.locator(selector).first().screenshot(PATIENT))
      .raw()
      .toBuffer({ resolveWithObject: true });
    return new Painting(data, info);
  }

  /** How much of a box is painted, from 0 to 1. */
  share({ x, y, width, height }: Box): number {
    let painted = 0;
    let all = 0;
    for (let row = Math.round(y); row < Math.round(y + height); row += 1) {
      for (let column = Math.round(x); column < Math.round(x + width); column += 1) {
        all += 1;
        const at = (row * this.#size.width + column) * this.#size.channels;
        if (this.#pixels[at]! > 128) painted += 1;
      }
    }
    return painted / all;
  }
}

/** The boxes of elements in another one, each with what is said of it. */
const boxesIn = (page: Page, frame: string, selector: string) =>
  page
    .locator(frame)
    .first()
    .evaluate((around, inner) => {
      const origin = around.getBoundingClientRect();
      return [...around.querySelectorAll(inner)].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x - origin.x, y: y - origin.y, width, height, text: element.textContent.trim() };
      });
    }, selector);

const middle = ({ x, y, width, height }: Box): Box => ({
  x: x + width * 0.35,
  y: y + height * 0.35,
  width: width * 0.3,
  height: height * 0.3,
});

describe('In colours that the reader has set', () => {
  it.each([
    ['candidate', ROLE],
    ['interviewer', `/interviewer${ROLE}`],
  ] as const)('each cell of the %s’s coverage shows the mark whose name it carries', async (audience, address) => {
    const page = await open(address, audience);
    const painting = await Painting.of(page, '.matrix');
    const cells = await boxesIn(page, '.matrix', 'td:has(.shape)');
    const shapes = await boxesIn(page, '.matrix', 'td .shape');
    expect(shapes).toHaveLength(cells.length);
    const seen = shapes.map((shape, index) => ({
      name: cells[index]!.text,
      // A filled square, or a ring with nothing in it.
      looks:
        painting.share(middle(shape)) > 0.9 ? 'filled' : painting.share(shape) > 0.2 ? 'a ring' : 'like nothing at all',
    }));
    expect(new Set(seen.map(({ name }) => name))).toEqual(new Set(['Main focus', 'Also looked at']));
    expect(seen.filter(({ name, looks }) => looks !== (name === 'Main focus' ? 'filled' : 'a ring'))).toEqual([]);
    await page.context().close();
  });

  it('what opens has its arrow', async () => {
    const page = await open('/practice/');
    const summary = page.locator('main summary').first();
    const arrow = await summary.evaluate((own) => {
      const { width, height } = getComputedStyle(own, '::before');
      return { x: 0, y: 0, width: Number.parseFloat(width), height: Number.parseFloat(height) };
    });
    expect(arrow.width).toBeGreaterThan(5);
    const { height } = (await summary.boundingBox())!;
    const painting = await Painting.of(page, 'main summary');
    const place = await summary.evaluate((own) => Number.parseFloat(getComputedStyle(own).paddingInlineStart));
    const offset = await summary.evaluate(
      (own) => Number.parseFloat(getComputedStyle(own, '::before').marginInlineStart) || 0,
    );
    expect(painting.share({ ...arrow, x: place + offset, height })).toBeGreaterThan(0.01);
    await page.context().close();
  });

  it('bars, breaks and the dots of waiting are painted', async () => {
    const page = await open(ROLE);
    const painting = await Painting.of(page, '.timeline');
    for (const selector of ['.timeline-session', '.timeline-break', '.timeline-days', '.timeline-own']) {
      const boxes = await boxesIn(page, '.timeline', selector);
      expect(boxes.length, selector).toBeGreaterThan(0);
      expect(
        boxes.filter((box) => painting.share(box) < 0.01),
        selector,
      ).toEqual([]);
    }
    await page.context().close();
  });

  it('the candidate’s own time is told from the rest of an agenda', async () => {
    const page = await open('/interviews/bench-exercise/');
    const painting = await Painting.of(page, '.agenda');
    const shares = async (selector: string) =>
      (await boxesIn(page, '.agenda', selector)).map((box) => Math.round(100 * painting.share(middle(box))));
    expect(new Set(await shares('.agenda-key.yours'))).toEqual(new Set([100]));
    expect(new Set(await shares('.agenda-key:not(.yours)'))).toEqual(new Set([0]));
    await page.context().close();
  });

  it.each([
    ['candidate', ROLE, 'Roles'],
    ['interviewer', '/interviewer/interviews/bench-exercise/', 'Kits'],
  ] as const)(
    'of the links at the top of the %s’s page only the current one is underlined',
    async (audience, address, current) => {
      const page = await open(address, audience);
      const marked = await page.locator('.site-menu a').evaluateAll((links) =>
        links
          .filter((link) => {
            const { textDecorationLine, borderBottomStyle } = getComputedStyle(link);
            return textDecorationLine.includes('underline') || borderBottomStyle !== 'none';
          })
          .map((link) => link.textContent.trim()),
      );
      expect(marked).toEqual([current]);
      await page.context().close();
    },
  );

  it.each(['.side-links', '.toc-beside .toc'])('the current link of %s has a frame, and no other', async (list) => {
    const page = await open(ROLE);
    const links = page.locator(`${list} a`);
    const framed = await links.evaluateAll(
      (all) => all.filter((link) => getComputedStyle(link).outlineStyle !== 'none').length,
    );
    expect(await links.count()).toBeGreaterThan(5);
    expect(framed).toBe(1);
    expect(await page.locator(`${list} a[aria-current]`).count()).toBe(1);
    await page.context().close();
  });
});
