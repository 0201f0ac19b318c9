import { join } from 'node:path';
import starlight from '@astrojs/starlight';
import type { AstroUserConfig } from 'astro';
import { interfaceLangOf } from '../handbook/interface-lang.ts';
import { addressOf, siteUrl } from '../handbook/routes.ts';
import { directionOf } from '../handbook/text/direction.ts';
import { loadWords } from '../load/load-content.ts';
import { overrideOf } from '../load/overrides.ts';
import { handbookSite } from './integration.ts';
import { CODE, SOURCE, type Settings } from './settings.ts';
import { styleSheets } from './styles.ts';

/** What of Starlight's a site draws in its own way, in src/components/chrome/. */
const OWN_COMPONENTS = [
  'Head',
  'Header',
  'Sidebar',
  'MobileMenuToggle',
  'PageSidebar',
  'PageTitle',
  'Footer',
  'Search',
  'SiteTitle',
  'ThemeSelect',
  'ThemeProvider',
];

/**
 * How Astro makes a site of the handbook. The commands hand it over: no folder of a company has a configuration of
 * Astro. Without `defineConfig`, whose module brings along what no site here uses, an eighth of all modules that a
 * build would load.
 * @throws {Error} if company.yaml cannot be read.
 */
export function astroConfig(settings: Settings): AstroUserConfig {
  const { company, words } = loadWords(settings.contentRoot, settings.audience);
  if (!company) throw new Error('company.yaml is missing or broken: run `npm run check`.');
  const { origin, base } = addressOf(siteUrl(company, settings.audience));
  const locale = interfaceLangOf(company);
  return {
    base,
    // Only candidates' pages have a public address; the interviewer site is not for search engines.
    ...(settings.audience === 'candidate' && { site: origin }),
    srcDir: SOURCE,
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
        title: words.siteTitle(company.name, settings.audience),
        locales: { root: { label: locale, lang: locale, dir: directionOf(locale) } },
        favicon: '/favicon.svg',
        customCss: styleSheets(settings.audience, company.font),
        expressiveCode: false,
        pagefind: false,
        // Each page has its own: src/components/chrome/Sidebar.astro.
        sidebar: [],
        disable404Route: true,
        credits: false,
        components: Object.fromEntries(
          OWN_COMPONENTS.map((name) => [
            name,
            overrideOf(settings.contentRoot, name) ?? join(SOURCE, 'components/chrome', `${name}.astro`),
          ]),
        ),
      }),
    ],
  };
}
