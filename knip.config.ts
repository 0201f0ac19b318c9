import type { KnipConfig } from 'knip';

/** What `npm test` looks for: files, exports and dependencies that nothing reaches. */
export default {
  entry: [
    'src/cli/*.{ts,mjs}',
    // What the package gives to scripts.
    'src/index.ts',
    // Astro is told of these by their paths: in astro.config.mjs, and in src/site/integration.ts.
    'src/components/chrome/*.astro',
    'src/interviewer-pages/**/*.{ts,astro}',
    'src/site/{route-data,collections,reading,figtree}.ts',
    // Pages ask for these by names that a company may give its own to: in src/site/overrides.ts.
    'src/components/parts/{HomeIntro,RoleIntro,NotFound}.astro',
  ],
  project: ['src/**/*.{ts,mjs,astro}', 'tests/**/*.ts', '*.{ts,mjs}'],
  // Entries are text: an import in one is part of an example.
  compilers: { mdx: () => '' },
  // The type of what a function takes and gives is exported with it.
  ignoreExportsUsedInFile: true,
  // Two names of one schema: what editors read of a field says whether it is Markdown.
  exclude: ['duplicates'],
  // Starlight renders with the first, in the version that is pinned here; tests start the others by their paths.
  ignoreDependencies: ['@astrojs/mdx', '@astrojs/check', '@arethetypeswrong/cli'],
  // Of the system: tests make a pipe with it.
  ignoreBinaries: ['mkfifo'],
} satisfies KnipConfig;
