import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Audience } from '../handbook/entities/schemas.ts';
import { loadCompany } from '../load/load-content.ts';
import { accentSheet } from './accent.ts';
import { SOURCE, type Settings } from './settings.ts';

/** The sheet that is made of company.yaml: ends as sheets do, so that Vite takes it for one. */
const ACCENT = 'virtual:handbook/accent.css';

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
export const styleSheets = (audience: Audience): string[] => [
  ...own('layers', 'tokens'),
  ACCENT,
  ...own('base', 'tables', 'prose', 'code', 'amounts', 'starlight'),
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

/** Makes the sheet of the accent colour: a file, since a strict content security policy knows no style in a page. */
export function accentFromCompany({ contentRoot, audience }: Settings) {
  const resolved = `\0${ACCENT}`;
  return {
    name: 'handbook-accent',
    resolveId: (id: string) => (id === ACCENT ? resolved : null),
    load(this: { addWatchFile: (file: string) => void }, id: string) {
      if (id !== resolved) return null;
      this.addWatchFile(join(contentRoot, 'company.yaml'));
      const { company } = loadCompany(contentRoot, audience);
      // A company that cannot be read is an issue of its own, in development too: the page is still drawn.
      return company ? accentSheet(company.accent) : '';
    },
  };
}
