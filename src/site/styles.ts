import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Audience } from '../handbook/entities/schemas.ts';
import { loadCompany } from '../load/load-content.ts';
import type { Company } from '../handbook/schemas/company.ts';
import { hasOwnFont } from '../load/brand.ts';
import { themeOf } from '../load/theme.ts';
import { brandSheet, DEFAULT_FONT, fontAddress } from './brand-sheet.ts';
import { MODULE, SOURCE, type Settings } from './settings.ts';

/** The sheet that is made of company.yaml and theme.css: ends as sheets do, so that Vite takes it for one. */
const BRAND = 'virtual:handbook/brand.css';
/** The module with the address of the font. */
const FONT = 'virtual:handbook/font';

const own = (...names: string[]) => names.map((name) => join(SOURCE, 'styles', `${name}.css`));
/** The sheets of parts: each lies beside the component whose name it has. */
const partsIn = (folder: string) =>
  readdirSync(join(SOURCE, 'components', folder))
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => join(SOURCE, 'components', folder, name));

/**
 * The style sheets of a site, in order; src/styles/layers.css comes first, and says which of them win. What only
 * interviewers' pages need is in no sheet of the candidate site.
 */
export const styleSheets = (audience: Audience, font = DEFAULT_FONT): string[] => [
  ...own('layers', 'tokens'),
  BRAND,
  ...own(...(font === DEFAULT_FONT ? ['font'] : []), 'base', 'tables', 'prose', 'code', 'amounts', 'starlight'),
  ...partsIn('chrome'),
  ...partsIn('parts'),
  ...own('pages'),
  ...(audience === 'interviewer'
    ? [
        ...['interviewer', 'interviewer/card', 'interviewer/invite'].flatMap(partsIn),
        ...own('interviewer', 'interviewer-kit'),
      ]
    : []),
  ...own('print'),
];

/** Makes the sheet of a company's looks: a file, since a strict content security policy knows no style in a page. */
export function brandFromCompany({ contentRoot, audience }: Settings) {
  const resolved = `\0${BRAND}`;
  const preload = `\0${FONT}`;
  return {
    name: 'handbook-brand',
    resolveId: (id: string) => (id === BRAND || id === FONT ? `\0${id}` : null),
    load(this: { addWatchFile: (file: string) => void }, id: string) {
      if (id !== resolved && id !== preload) return null;
      this.addWatchFile(join(contentRoot, 'company.yaml'));
      const { company } = loadCompany(contentRoot, audience);
      if (id === preload) return preloadedFont(company, audience);
      // A company that cannot be read is an issue of its own, in development too: the page is still drawn.
      return company ? brandSheet(company, audience, themeOf(contentRoot).tokens) : '';
    },
  };
}

/** The module that says which font is loaded before anything asks for it; a font of the device is not. */
function preloadedFont(company: Company | undefined, audience: Audience): string {
  const font = company?.font ?? DEFAULT_FONT;
  if (font === DEFAULT_FONT) return `export { preload } from ${JSON.stringify(join(SOURCE, `site/figtree${MODULE}`))};`;
  return `export const preload = ${company && hasOwnFont(company) ? JSON.stringify(fontAddress(company, audience)) : 'undefined'};`;
}
