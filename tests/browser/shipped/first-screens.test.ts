import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { depth, openStage, overWidth, type Stage } from '../../helpers/site-browser.ts';

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const SESSIONS = [
  '/roles/mid-level-backend-engineer/pairing/',
  '/roles/frontend-engineer/pairing/',
  '/roles/release-engineer/pairing/',
  '/roles/senior-software-engineer/design/',
  '/roles/mid-level-backend-engineer/take-home/',
  '/roles/data-engineer/values/',
];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage('real');
});
afterAll(() => stage.close());

describe('What somebody asks the evening before is answered', () => {
  it.each(SESSIONS)(
    'in the first screen of %s: how much preparation is enough, and whether an assistant may help',
    async (address) => {
      const page = await stage.open(address, { viewport: DESKTOP });
      expect(await depth(page, '.facts.large a[href="#prepare"]')).toBeLessThan(1);
      expect(await depth(page, '.facts.large a[href="#ai-assistants"]')).toBeLessThan(1);
      await page.context().close();
    },
  );

  it.each(SESSIONS)(
    'in two screens of a phone on %s: the first thing to do, and nothing is off screen',
    async (address) => {
      const page = await stage.open(address, { viewport: PHONE });
      expect(await depth(page, 'section[aria-labelledby="prepare"] li')).toBeLessThan(2);
      expect(await overWidth(page)).toBeLessThanOrEqual(0);
      await page.context().close();
    },
  );
});
