import { findBrowser, NoBrowserError } from './browser.ts';

/** Ends the run before the first test if there is no browser: no browser test is skipped. */
export default async function setup(): Promise<void> {
  try {
    await findBrowser();
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}
