import { defineConfig } from 'vitest/config';

/**
 * Three projects, each of which `npm test` runs after the other. Site and browser tests read sites that are
 * built once, by the global setup they share.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/helpers/**/*.test.ts'],
          // Against what never ends, and not against a machine that is busy.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Vitest leaves one core to itself where nothing is said.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/helpers/site-setup.ts'],
          testTimeout: 240_000,
          hookTimeout: 300_000,
          // A build takes more than one core by itself.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/helpers/site-setup.ts', 'tests/helpers/browser-setup.ts'],
          testTimeout: 240_000,
          hookTimeout: 600_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
