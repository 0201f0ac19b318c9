import { join } from 'node:path';

/** The companies' folders by their content roots, where the two are not one. */
const homes = new Map<string, string>();

/** Says in which company's folder a content root belongs. It holds for all that this process reads. */
export function placeHome(contentRoot: string, home: string): void {
  homes.set(contentRoot, home);
}

/** The company's folder of a content root: its words, its theme and its components lie there, beside handbook.config.yaml. */
export const homeOf = (contentRoot: string): string => homes.get(contentRoot) ?? contentRoot;

/** What of a company lies in its folder, beside the content: named from there, and not from the content root. */
export const HOME_FILES = ['words', 'theme.css', 'components'];

/** The path of a file of the company's folder; undefined for one that is named from the content root. */
export const homePath = (contentRoot: string, file: string): string | undefined =>
  HOME_FILES.includes(file.split('/')[0]!) ? join(homeOf(contentRoot), file) : undefined;
