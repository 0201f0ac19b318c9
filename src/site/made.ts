import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../load/sha256.ts';

/** A file that the bundler made for a site: which modules it is made of, or the SHA-256 of the file it is a copy of. */
export type MadeFile = { modules: string[] } | { hash: string };

/** By the file's name in the site. */
export type Made = Record<string, MadeFile>;

/** The parts of a bundle that are read here. */
type Output = { type: 'chunk'; moduleIds: string[] } | { type: 'asset'; source: string | Uint8Array };

const fileIn = (workRoot: string) => join(workRoot, 'made.json');

/** Writes down what a bundler makes, for those who look over the finished site. */
export class MadeRecord {
  readonly #made: Made = {};

  /** A plugin of Vite that sees every file the bundler is about to write, for the browser and for the pages. */
  plugin() {
    return {
      name: 'handbook-made-record',
      generateBundle: (_options: unknown, bundle: Record<string, Output>) => {
        for (const [name, output] of Object.entries(bundle)) {
          if (output.type === 'chunk') this.#made[name] = { modules: output.moduleIds };
          // A worker is bundled by itself, from modules, and is a finished file to the page that starts it.
          else this.#made[name] ??= { hash: sha256(output.source) };
        }
      },
    };
  }

  /** Keeps the record in the folder of a build. */
  write(workRoot: string): void {
    writeFileSync(fileIn(workRoot), JSON.stringify(this.#made));
  }
}

/** The record of the last build in a folder. @throws {Error} if there is none. */
export const readMade = (workRoot: string): Made => JSON.parse(readFileSync(fileIn(workRoot), 'utf8')) as Made;
