import type { Page } from 'playwright-core';

/** What a page is on A4 paper, or some of its sheets (`2`, `3-4`): a PDF. */
export const printed = (page: Page, sheets = ''): Promise<Buffer> =>
  page.pdf({ format: 'A4', preferCSSPageSize: true, ...(sheets !== '' && { pageRanges: sheets }) });

/** How many sheets a PDF has. */
export const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
