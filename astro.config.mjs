import { astroConfig } from './src/site/astro-config.ts';
import { settingsFrom } from './src/site/settings.ts';

/** For Astro's own commands, started in this repository; those of the handbook hand it over themselves. */
export default astroConfig(settingsFrom(process.env));
