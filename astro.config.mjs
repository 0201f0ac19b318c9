import { join } from 'node:path';
import starlight from '@astrojs/starlight';
import { addressOf } from './src/handbook/routes.ts';
import { directionOf } from './src/handbook/text/direction.ts';
import { loadCompany } from './src/load/load-content.ts';
import { handbookSite } from './src/site/integration.ts';
import { CODE, settingsFrom } from './src/site/settings.ts';
import { styleSheets } from './src/site/styles.ts';
import { wordsFor } from './src/words/languages.ts';

const settings = settingsFrom(process.env);
const { company } = loadCompany(settings.contentRoot);
if (!company) throw new Error('company.yaml is missing or broken: run `npm run check`.');
const { origin, base } = addressOf(company.url);
const component = (name) => join(CODE, 'src/components/chrome', `${name}.astro`);

/**
 * Without `defineConfig`, which says no more than this type: its module brings a drawing optimizer along and other
 * things that no site here uses, which are an eighth of all modules that a build would load.
 *
 * @type {import('astro').AstroUserConfig}
 */
export default {
  base,
  // Only candidates' pages have a public address; the interviewer site is not for search engines.
  ...(settings.audience === 'candidate' && { site: origin }),
  srcDir: join(CODE, 'src/'),
  publicDir: join(CODE, 'public/'),
  outDir: join(settings.workRoot, 'out/'),
  cacheDir: join(settings.workRoot, 'cache/'),
  // A page is written while the next ones are made: a quarter less time, and the same bytes.
  // Style sheets are files, so that the content security policy knows them.
  build: { concurrency: 4, inlineStylesheets: 'never' },
  trailingSlash: 'always',
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [
    handbookSite(settings),
    starlight({
      title: wordsFor(company.lang).siteTitle(company.name, settings.audience),
      locales: { root: { label: company.lang, lang: company.lang, dir: directionOf(company.lang) } },
      favicon: '/favicon.svg',
      customCss: styleSheets(settings.audience),
      expressiveCode: false,
      pagefind: false,
      // Each page has its own: src/components/chrome/Sidebar.astro.
      sidebar: [],
      disable404Route: true,
      credits: false,
      components: {
        Head: component('Head'),
        Header: component('Header'),
        Sidebar: component('Sidebar'),
        MobileMenuToggle: component('MobileMenuToggle'),
        PageSidebar: component('PageSidebar'),
        PageTitle: component('PageTitle'),
        Footer: component('Footer'),
        Search: component('Search'),
        SiteTitle: component('SiteTitle'),
        ThemeSelect: component('ThemeSelect'),
        ThemeProvider: component('ThemeProvider'),
      },
    }),
  ],
};
